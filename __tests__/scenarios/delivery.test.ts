/** The main job: every robot is notified, and one that rejects stops nobody. */
import { test, expect, describe } from '@jest/globals'
import {
  threeRobots,
  tokenOf,
  secretOf,
  runScenario,
  stableRequests,
  shownBy,
} from './run-scenario.ts'
const secondRejects = {
  robots: [threeRobots[0], threeRobots[1], { token: tokenOf(3) }].filter(
    (robot) => robot !== undefined,
  ),
  inputs: { secrets: `-\n${secretOf(7)}\n-`, status: 'failure' },
}

test('three robots, signed and with a keyword, all accept the message', async () => {
  const observed = await runScenario({ inputs: { summary: 'true' } })
  expect(observed.exitCode).toBe(0)
  expect(stableRequests(observed)).toMatchSnapshot('requests')
  expect(shownBy(observed)).toMatchSnapshot('shown')
})

describe.each([
  ['rejected', 1],
  ['any', 1],
  ['all', 0],
  ['never', 0],
])('the second of three robots rejects, fail-on: %s', (failOn, exitCode) => {
  test(`two get the message and the step exits ${String(exitCode)}`, async () => {
    const { inputs, robots } = secondRejects
    const observed = await runScenario({ robots, inputs: { ...inputs, 'fail-on': failOn } })
    expect(observed.exitCode).toBe(exitCode)
    expect(observed.requests.filter(({ outcome }) => outcome === 'delivered').length).toBe(2)
    expect(JSON.parse(observed.outputs['results'] ?? '')).toMatchObject([
      { robot: 1, ok: true },
      { robot: 2, ok: false, errcode: 310000, reason: 'sign' },
      { robot: 3, ok: true },
    ])
    expect(observed.log).toMatchSnapshot()
  })
})

describe.each([
  ['rejected', 0],
  ['any', 1],
  ['all', 1],
  ['never', 0],
])('no robot can be reached, fail-on: %s', (failOn, exitCode) => {
  test(`the step exits ${String(exitCode)}`, async () => {
    const script = [{ kind: 'reset', when: 'before' }] as const
    const robots = [{ token: tokenOf(1), script: Array.from({ length: 9 }, () => script[0]) }]
    const observed = await runScenario({ robots, inputs: { 'fail-on': failOn, retries: '1' } })
    expect(observed.exitCode).toBe(exitCode)
    expect(observed.outputs).toMatchObject({ delivered: '0', failed: '1' })
  })
})

test('text, in Chinese, with people called', async () => {
  const observed = await runScenario({
    inputs: {
      'message-type': 'text',
      language: 'zh-CN',
      'at-mobiles': '13800001234, +852-12345678',
      'at-user-ids': 'user007',
      summary: 'true',
    },
  })
  expect(observed.exitCode).toBe(0)
  expect(stableRequests(observed)).toMatchSnapshot('requests')
  expect(shownBy(observed)).toMatchSnapshot('shown')
})

test('a dry run sends nothing, needs no webhook, shows the message and writes the summary', async () => {
  const observed = await runScenario({
    inputs: { webhooks: '', secrets: '', keyword: '', 'dry-run': 'true', status: 'cancelled' },
  })
  expect(observed.requests).toEqual([])
  expect(shownBy(observed)).toMatchSnapshot()
})

test('a title of one’s own stands in the title and in the heading', async () => {
  const observed = await runScenario({
    robots: [{ token: tokenOf(1) }],
    inputs: { title: 'Nightly [build] is done' },
  })
  expect(observed.requests[0]?.body).toMatchObject({
    markdown: {
      title: 'Nightly [build] is done',
      text: expect.stringMatching(/^### Nightly \[build\] is done\n/),
    },
  })
})

test('fifty robots are notified at once, and node has nothing to warn of', async () => {
  const robots = Array.from({ length: 50 }, (_, index) => ({
    token: String(index).padStart(64, '0'),
  }))
  const observed = await runScenario({ robots })
  expect(observed.outputs).toMatchObject({ delivered: '50', failed: '0' })
})
