/** A whole message of the user's own: sent as it is, or everything that is wrong with it reported. */
import { test, expect, describe } from '@jest/globals'
import { tokenOf, secretOf, runScenario, shownBy } from './run-scenario.ts'
const mobile = '13800005678'

const signed = { token: tokenOf(1), secret: secretOf(1) }

const robots = [signed, { token: tokenOf(2), keywords: ['CI-Bot'] }]

const payload = {
  msgtype: 'markdown',
  markdown: { title: 'Deployed', text: `## Deployed\n\n<b>by hand</b> | @${mobile}`, isNew: true },
  at: { atMobiles: [mobile] },
}

test('is signed, delivered and reported like any other', async () => {
  const inputs = { payload: JSON.stringify(payload), summary: 'true' }
  const observed = await runScenario({ robots, inputs })
  const [first, second] = observed.requests.toSorted((a, b) => a.robot - b.robot)
  expect(first?.body).toEqual({ msgUuid: expect.stringMatching(/^[\da-f-]{36}$/), ...payload })
  expect(second?.body).toMatchObject({
    markdown: {
      title: '【CI-Bot】Deployed',
      text: expect.stringMatching(/^## 【CI-Bot】Deployed\n/),
      isNew: true,
    },
  })
  expect(shownBy(observed)).toMatchSnapshot()
  const shown = [observed.log, JSON.stringify(observed.outputs), observed.summary].join('\n')
  expect(shown).not.toContain(mobile)
})

test.each<[string, object]>([
  ['text', { text: { content: 'x' } }],
  ['link', { link: { title: 'T', text: 'x', messageUrl: 'dingtalk://dingtalkclient/x' } }],
  [
    'actionCard',
    { actionCard: { title: 'T', text: 'x', singleTitle: 'A', singleURL: 'http://a' } },
  ],
  [
    'feedCard',
    { feedCard: { links: [{ title: 'T', messageURL: 'http://a', picURL: 'http://a' }] } },
  ],
])('of type %s is sent as it is, with its own identifier', async (msgtype, content) => {
  const rawPayload = { msgtype, ...content, msgUuid: 'mine' }
  const observed = await runScenario({
    robots: [signed],
    inputs: { payload: JSON.stringify(rawPayload) },
  })
  expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
  expect(observed.requests[0]?.body).toEqual(rawPayload)
})

test('is sent only when notify-on holds', async () => {
  const inputs = { payload: JSON.stringify(payload), 'notify-on': 'failure' }
  const observed = await runScenario({ robots, inputs })
  expect(observed).toMatchObject({ exitCode: 0, requests: [], outputs: { notified: 'false' } })
})

describe('what is wrong is reported at once, and nothing is sent', () => {
  const wrong = `{
  "msgtype": "feedCard",
  "feedCard": { "links": [{ "title": "", "messageUrl": "https://a.example" }] },
  "at": { "atMobiles": [${mobile}], "isAtAll": "yes" }
}`

  test.each(['en', 'zh-CN'])('in %s: fields, and what does not go together', async (language) => {
    const inputs = {
      payload: wrong,
      language,
      title: 'Mine',
      'message-type': 'text',
      'at-all': 'true',
    }
    const observed = await runScenario({ robots, inputs })
    expect(observed).toMatchObject({ exitCode: 1, requests: [] })
    expect(observed.log).toMatchSnapshot()
    expect(observed.log).not.toContain(mobile)
  })

  test.each(['en', 'zh-CN'])('in %s: what is no JSON, with line and column', async (language) => {
    const inputs = { payload: wrong.replace('},\n  "at"', '}\n  "at"'), language }
    const observed = await runScenario({ robots, inputs })
    expect(observed).toMatchObject({ exitCode: 1, requests: [] })
    expect(observed.log).toMatchSnapshot()
  })
})

test('a mobile number in it is masked before anything is printed, be it JSON or not', async () => {
  for (const rawPayload of [JSON.stringify(payload), `{"at": ${mobile}`]) {
    const observed = await runScenario({
      robots,
      inputs: { payload: rawPayload, 'dry-run': 'true' },
    })
    expect(observed.log).not.toContain(mobile)
  }
})

test('without secrets a payload is no mistake either', async () => {
  const observed = await runScenario({
    robots: [],
    inputs: { payload: '{"msgtype": ""}', webhooks: '' },
    env: { GITHUB_ACTOR: 'dependabot[bot]' },
  })
  expect(observed).toMatchObject({ exitCode: 0, outputs: { notified: 'false' } })
})

test('whom it mentions is its own affair: at-on asks for nobody else', async () => {
  const inputs = { payload: JSON.stringify(payload), 'at-on': 'failure', language: 'en' }
  const observed = await runScenario({ robots, inputs })
  expect(observed).toMatchObject({ exitCode: 0, outputs: { delivered: '2' } })
  expect(observed.log).not.toContain('nobody is mentioned')
})
