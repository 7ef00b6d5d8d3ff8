/** What the playground shows is what the action sends: byte for byte, the message's own id aside. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { runAction } from '../../scripts/run-action.mjs'
import { startSimulator } from '../../scripts/simulator-bundle.mjs'
import { openSite } from './site.mjs'
import { bundleEvents } from './events-bundle.mjs'

const token = 'a'.repeat(64)

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site
/** @type {import('playwright-core').Page} */
let page
/** @type {Awaited<ReturnType<typeof startSimulator>>} */
let simulator

const { environmentOf } = await bundleEvents()

const file = createRequire(new URL('../../package.json', import.meta.url)).resolve(
  '@octokit/webhooks-examples',
)
/** @type {{ name: string, examples: unknown[] }[]} */
const examples = JSON.parse(readFileSync(file, 'utf8'))

const events = [
  'push',
  'pull_request',
  'release',
  'issues',
  'issue_comment',
  'workflow_run',
  'deployment_status',
  'check_run',
  'discussion',
  'pull_request_review',
  'create',
  'workflow_dispatch',
]

/** @type {Record<string, string>[]} */
const variants = [
  { status: 'failure' },
  { status: 'success', language: 'zh-CN', 'message-type': 'action-card', 'link-target': 'browser' },
  {
    status: 'cancelled',
    language: 'en',
    'message-type': 'text',
    title: '[{{ vars.team }}] {{ title }}',
  },
  {
    status: 'failure',
    language: 'zh-CN',
    template:
      '### {{ emoji }} {{ workflow | link: run.url }} {{ event.sentence }}\n\n{{ commit.subject }} {{ author | mention }}',
  },
  { status: 'failure', language: 'en', 'message-type': 'feed-card' },
]

before(async () => {
  site = await openSite()
  page = await site.open('/playground.html')
  simulator = await startSimulator({
    robots: [{ token }],
    behaviour: { rateLimit: { perMinute: Number.MAX_SAFE_INTEGER } },
  })
})

after(async () => {
  await site.close()
  await simulator.close()
})

/**
 * @param {{ event: string, payload: unknown, inputs: Record<string, string>, team: string }} pair
 * @returns {Promise<[here: string, sent: string]>} both without the message's id
 */
async function bothOf({ event, payload, inputs, team }) {
  const state = new URLSearchParams({ event: `${event}.0`, ...inputs, vars: `TEAM=${team}` })
  await page.evaluate((hash) => {
    location.hash = hash
  }, state.toString())
  await page
    .locator(`[data-shown*="event=${event}.0"][data-shown$="vars=TEAM%3D${team}"]`)
    .waitFor()
  const here = JSON.parse(await page.locator('pre[data-test=json]').innerText())
  const count = simulator.received(token).length
  await runAction({
    inputs: { webhooks: simulator.webhook(token), ...inputs },
    env: { ...environmentOf(event, payload), DINGTALK_VAR_TEAM: team },
    payload,
  })
  const sent = JSON.parse(simulator.received(token)[count]?.raw ?? '{}')
  return [JSON.stringify({ ...here, msgUuid: '' }), JSON.stringify({ ...sent, msgUuid: '' })]
}

const minute = () => Math.floor(Date.now() / 60_000)

test('sixty pairs of payload and inputs', async () => {
  let pairs = 0
  for (const event of events)
    for (const [index, variant] of variants.entries()) {
      const payload = examples.find(({ name }) => name === event)?.examples[0] ?? {}
      const inputs = { language: 'en', ...variant }
      const before = minute()
      let [here, sent] = await bothOf({ event, payload, inputs, team: `${index}a` })
      // A template may print the time, and a minute may have passed between the two.
      if (minute() !== before)
        [here, sent] = await bothOf({ event, payload, inputs, team: `${index}b` })
      assert.equal(here, sent, `${event} ${JSON.stringify(variant)}`)
      pairs++
    }
  assert.equal(pairs, 60)
})
