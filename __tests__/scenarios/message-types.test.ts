/** Each message type on its way: to a robot that wants a signature, and to one that wants a keyword. */
import { describe, test, expect } from '@jest/globals'
import { aJob } from '../github-api/builders.ts'
import { runFailing } from './failing.ts'
import { tokenOf, secretOf, runScenario, stableRequests, shownBy } from './run-scenario.ts'
const twoRobots = [
  { token: tokenOf(1), secret: secretOf(1) },
  { token: tokenOf(2), keywords: ['机器人'] },
]

describe.each(['link', 'action-card', 'feed-card'])('%s', (type) => {
  test('is taken by both', async () => {
    const inputs = { 'message-type': type, status: 'failure', details: 'never', summary: 'true' }
    const observed = await runScenario({ robots: twoRobots, inputs })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1, 1] })
    expect(stableRequests(observed)).toMatchSnapshot('requests')
    expect(shownBy(observed)).toMatchSnapshot('shown')
  })

  test('in Chinese, with links that open in the browser and are plain elsewhere', async () => {
    const inputs = {
      'message-type': type,
      language: 'zh-CN',
      'link-target': 'browser',
      summary: 'true',
    }
    const observed = await runScenario({ robots: twoRobots, inputs })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1, 1] })
    expect(stableRequests(observed)[0]).toMatchSnapshot('request')
    const addresses = JSON.stringify(observed.requests[0]?.body).match(/(?<=RL":"|Url":"|\()\w+:/gi)
    expect([...new Set(addresses)].toSorted()).toEqual(
      type === 'action-card' ? ['dingtalk:', 'https:'] : ['https:'],
    )
    expect(`${JSON.stringify(observed.outputs)}${observed.summary}`).not.toContain('dingtalk:')
  })
})

test('a feed card reports each job that failed', async () => {
  const jobs = [aJob(), aJob({ id: 7002, name: 'lint' })]
  const observed = await runFailing({
    content: { jobs },
    inputs: {
      'message-type': 'feed-card',
      needs: '{"build":{"result":"failure"},"lint":{"result":"failure"}}',
    },
  })
  expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
  const titles = observed.outputs['message']?.match(/^- .*?(?=: https)/gm)
  expect(titles).toEqual([
    '- ❌ CI failed · widgets@main · 2 of 2 jobs',
    '- ❌ build · Run tests',
    '- ❌ lint · Run tests',
  ])
})

describe('who is called', () => {
  const inputs = { 'at-mobiles': '13800001234', 'at-all': 'true' }

  test('an action card mentions people and everyone by name', async () => {
    const observed = await runScenario({
      robots: twoRobots,
      inputs: { ...inputs, 'message-type': 'action-card' },
    })
    expect(observed.requests[0]?.body).toMatchObject({
      actionCard: { text: expect.stringMatching(/\n\n@13800001234 @所有人\n\n- Branch/) },
      at: { atMobiles: ['13800001234'], atUserIds: [], isAtAll: true },
    })
    expect(observed.log).not.toContain('::warning')
  })

  test.each([
    ['link', 'en', 'DingTalk supports no mentions in a link message'],
    ['feed-card', 'zh-CN', '钉钉不支持在 feed-card 消息中 @ 人'],
  ])(
    'a %s message mentions nobody, and the log says so once, in %s',
    async (type, language, words) => {
      const observed = await runScenario({
        robots: twoRobots,
        inputs: { ...inputs, 'message-type': type, language },
      })
      expect(observed).toMatchObject({ exitCode: 0, delivered: [1, 1] })
      expect(observed.requests[0]?.body).not.toHaveProperty('at')
      expect(observed.log.match(/^::warning.*/gm)).toEqual([expect.stringContaining(words)])
    },
  )

  test('where at-on does not hold, there is nothing to say', async () => {
    const observed = await runScenario({
      robots: twoRobots,
      inputs: { ...inputs, 'message-type': 'link', 'at-on': 'failure' },
    })
    expect(observed.log).not.toContain('::warning')
  })
})

test.each(['link', 'action-card', 'feed-card'])('a dry run shows a %s message', async (type) => {
  const observed = await runScenario({
    inputs: {
      ...{ webhooks: '', secrets: '', keyword: '', 'dry-run': 'true' },
      'message-type': type,
    },
  })
  expect(observed.requests).toEqual([])
  expect(shownBy(observed)).toMatchSnapshot()
})
