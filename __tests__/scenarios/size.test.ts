/** No message over DingTalk's limit, and no half characters or links in one that was shortened. */
import { test, expect } from '@jest/globals'
import { runScenario, tokenOf, pushPayload } from './run-scenario.ts'
const family = '👨‍👩‍👧‍👦'

const longBranch = 'feature/'.repeat(900)

test.each(['markdown', 'text', 'action-card'])(
  'a %s message that is too long is shortened and says so',
  async (type) => {
    const observed = await runScenario({
      robots: [{ token: tokenOf(1), keywords: ['关'.repeat(100)] }],
      env: {
        GITHUB_REF: `refs/heads/${longBranch}`,
        GITHUB_REPOSITORY: `octo/${'hello'.repeat(1000)}`,
        GITHUB_WORKFLOW: family.repeat(5000),
        GITHUB_JOB: family.repeat(1000),
      },
      payload: pushPayload(family.repeat(9000)),
      inputs: {
        'message-type': type,
        'at-user-ids': Array.from({ length: 50 }, (_, i) => `u${String(i)}`.padEnd(64, 'x')).join(
          ',',
        ),
      },
    })
    const [request] = observed.requests
    expect(observed.results).toMatchObject([{ ok: true, attempts: 1 }])
    expect(Buffer.byteLength(JSON.stringify(request?.body))).toBeLessThanOrEqual(20_000)
    const text = observed.outputs['message'] ?? ''
    expect(text).toContain('… shortened to fit into DingTalk’s limit.')
    expect(text.replaceAll(family, '')).not.toMatch(/[👨👩👧👦]/u)
    expect(text.replace(/\[[^\]]*\]\(https:\/\/[^)\s]+\)/g, '')).not.toMatch(/\]\(|https:\/\/\S*…/)
  },
)

test.each([
  ['a template’s message that older phones would cut is warned of', 5600, true],
  ['one that they show whole is not', 5400, false],
])('%s', async (...[, length, isWarned]) => {
  const template = `${'word '.repeat(length / 5)}end`
  const observed = await runScenario({ robots: [{ token: tokenOf(1) }], inputs: { template } })
  expect(observed.delivered).toEqual([1])
  expect(
    observed.log.includes(
      '::warning title=DingTalk Notify::The message is longer than 5,500 characters',
    ),
  ).toBe(isWarned)
})
