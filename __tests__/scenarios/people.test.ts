/** The one person who can fix it is mentioned, and nobody's number is shown to anyone else. */
import { describe, test, expect } from '@jest/globals'
import { oneRobot } from './failing.ts'
import { type Observed, runScenario, pushEnvironment, messageOf } from './run-scenario.ts'
const map = `
Octocat: 13800001111
hubot:   +852-12345678
mona:    id:mona007
*:       13899999999
`.trim()

const withoutFallback = map.replace(/\n\*.*$/, '')

type People = { payload: unknown; event?: string; actor?: string; inputs?: Record<string, string> }

async function runWith({ payload, event = 'push', actor, inputs = {} }: People): Promise<Observed> {
  return await runScenario({
    robots: oneRobot,
    payload,
    env: { GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor ?? 'nobody' },
    inputs: { 'mention-map': map, ...inputs },
  })
}

function push(author: string, message = 'Fix the widget'): unknown {
  const id = pushEnvironment.GITHUB_SHA
  return { commits: [{}], head_commit: { id, message, author: { username: author } } }
}

const repository = { full_name: 'octo/hello' }

function pullRequest(login: string): unknown {
  const ends = { head: { ref: 'left', repo: repository }, base: { ref: 'main', repo: repository } }
  return { action: 'opened', pull_request: { number: 7, title: 'Left', user: { login }, ...ends } }
}

function release(login: string): unknown {
  return { action: 'published', release: { tag_name: 'v1', name: 'One', author: { login } } }
}

const trailers = `Mend

Co-authored-by: Hu Bot <123+hubot@users.noreply.github.com>
co-authored-by: Mona <mona@users.noreply.github.com>
Co-authored-by: Renovate <29139614+renovate[bot]@users.noreply.github.com>
Co-authored-by: Someone <someone@example.com>`

describe('who is called', () => {
  test.each<[string, People, string[], string[]]>([
    ['the author of a push', { payload: push('octocat') }, ['13800001111'], []],
    [
      'the author and the co-authors',
      { payload: push('octocat', trailers) },
      ['13800001111', '+852-12345678'],
      ['mona007'],
    ],
    [
      'the author of a pull request',
      { payload: pullRequest('hubot'), event: 'pull_request', actor: 'octocat' },
      ['+852-12345678'],
      [],
    ],
    [
      'the author of a release, by a user id',
      { payload: release('mona'), event: 'release', actor: 'octocat' },
      [],
      ['mona007'],
    ],
    [
      'the actor of what has no author',
      { payload: {}, event: 'workflow_dispatch', actor: 'OctoCat' },
      ['13800001111'],
      [],
    ],
    ['the fallback for who is not listed', { payload: push('stranger') }, ['13899999999'], []],
    [
      'nobody for who is not listed, where there is no fallback',
      { payload: push('stranger'), inputs: { 'mention-map': withoutFallback } },
      [],
      [],
    ],
    [
      'never a bot, be it listed',
      {
        payload: push('dependabot[bot]'),
        inputs: { 'mention-map': 'dependabot[bot]: 13800002222' },
      },
      [],
      [],
    ],
    [
      'also those who are called anyway, once',
      {
        payload: push('octocat'),
        inputs: { 'at-mobiles': '13911112222,13800001111', 'at-user-ids': 'boss' },
      },
      ['13911112222', '13800001111'],
      ['boss'],
    ],
    [
      'nobody where at-on does not hold',
      { payload: push('octocat'), inputs: { 'at-on': 'failure' } },
      [],
      [],
    ],
  ])('%s', async (_, ...[people, atMobiles, atUserIds]) => {
    const observed = await runWith(people)
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.requests[0]?.body).toMatchObject({
      at: { atMobiles, atUserIds, isAtAll: false },
    })
    const called = messageOf(observed).match(/(?<=(?:^| )@)\S+/gm) ?? []
    expect(called).toEqual([...atMobiles, ...atUserIds])
  })
})

describe('a called mobile', () => {
  test.each(['markdown', 'text'])(
    'of a %s message stands in it, and masked elsewhere',
    async (type) => {
      const inputs = { 'message-type': type, summary: 'true' }
      const observed = await runWith({ payload: push('octocat', trailers), inputs })
      expect(observed.requests[0]?.body).toMatchObject({
        msgtype: type,
        at: { atMobiles: ['13800001111', '+852-12345678'], atUserIds: ['mona007'] },
      })
      expect(messageOf(observed)).toMatch(/\n@13800001111 @\+852-12345678 @mona007\n/)
      for (const shown of [observed.outputs['message'], observed.summary]) {
        expect(shown?.replaceAll('\\', '')).toContain('138****1111')
        expect(shown).not.toContain('852-12345678')
      }
    },
  )

  test('is masked in the log of a dry run', async () => {
    const observed = await runWith({ payload: push('octocat'), inputs: { 'dry-run': 'true' } })
    expect(observed.log).toContain('@138****1111')
  })
})

test('lines that are wrong are input errors with their line, and never echoed', async () => {
  const wrong = 'octocat: 13800001111\nhubot 13800003333\n\nmona: id:\n: 13800004444\nleo: call-me'
  const observed = await runWith({ payload: push('octocat'), inputs: { 'mention-map': wrong } })
  expect(observed).toMatchObject({ exitCode: 1, requests: [] })
  const errors = observed.log.split('\n').filter((line) => line.includes('Input mention-map'))
  expect(errors.map((line) => /line \d+/.exec(line)?.[0])).toEqual([
    'line 2',
    'line 4',
    'line 5',
    'line 6',
  ])
  expect(observed.log).not.toMatch(/\d{8}|call-me/)
})
