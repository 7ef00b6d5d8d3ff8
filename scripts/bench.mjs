/**
 * `npm run bench`: whole processes, A and B in turn within one run, medians and their ratios.
 * Absolute times depend on the machine; the ratios are what this project holds itself to.
 * `-- --against DIR` compares with the dist of another checkout instead; `-- 41` runs each 41 times.
 */
import { spawn } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { packDownload } from './download.mjs'
import { startSimulator } from './simulator-bundle.mjs'
import { dist, runAction } from './run-action.mjs'

const { values, positionals } = parseArgs({
  options: { against: { type: 'string' } },
  allowPositionals: true,
})
const runs = Number(positionals[0] ?? 21)
const token = 'a'.repeat(64)
const secret = 'SEC-of-the-bench'
const behaviour = { rateLimit: { perMinute: Number.MAX_SAFE_INTEGER } }

if (values.against === undefined) {
  await benchSuccessPath()
  await benchTemplate()
  await benchManyRobots()
  await benchEverythingOn({ before: 'failure', rounds: 1, what: 'still failing' })
  await benchEverythingOn({ before: 'success', rounds: 2, what: 'broken' })
} else {
  await benchAgainst(resolve(values.against, 'dist/index.js'))
}
print('dist/index.js', `${await kilobytesOf(dist)} kB`, 'at most 90 kB')
print('download, compressed', `${(packDownload().bytes / 1000).toFixed(0)} kB`, 'at most 320 kB')

/**
 * The same messages by this dist and by that of another checkout, for example of an earlier commit.
 * @param {string} other its main file
 */
async function benchAgainst(other) {
  const simulator = await startSimulator({ robots: [{ token, secret }], behaviour })
  const inputs = { webhooks: simulator.webhook(token), secrets: secret }
  const cases = {
    'success path': inputs,
    'failure in Chinese': { ...inputs, status: 'failure', language: 'zh-CN' },
    template: { ...inputs, template: '{{ workflow | link: run.url }} {{ branch }}' },
  }
  for (const [what, each] of Object.entries(cases)) {
    const [here, there] = await inTurn(
      () => timeAction(each),
      () => timeAction(each, {}, other),
    )
    report({ what: `${what} / ${other}`, a: here, b: there, bound: 'at most 1' })
  }
  await simulator.close()
  print('dist/index.js of the other', `${await kilobytesOf(other)} kB`, '')
}

/** @param {string} file */
async function kilobytesOf(file) {
  const { size } = await stat(file)
  return (size / 1000).toFixed(1)
}

/** The success path against a bare script that signs and POSTs the same body with node:http. */
async function benchSuccessPath() {
  const simulator = await startSimulator({ robots: [{ token, secret }], behaviour })
  const webhook = simulator.webhook(token)
  const action = () => timeAction({ webhooks: webhook, secrets: secret })
  await action()
  const body = simulator.received()[0]?.raw ?? ''
  const bare = () => timeBare({ WEBHOOK: webhook, SECRET: secret, BODY: body })
  const [ours, theirs] = await inTurn(action, bare)
  report({ what: 'success path / bare node:http script', a: ours, b: theirs, bound: 'at most 1.2' })
  await simulator.close()
}

/** A success reported by a custom template against the built-in message. */
async function benchTemplate() {
  const simulator = await startSimulator({ robots: [{ token, secret }], behaviour })
  const inputs = { webhooks: simulator.webhook(token), secrets: secret }
  const template =
    '{{ emoji }} {{ workflow | link: run.url }} {% if branch %}{{ branch }}{% endif %}'
  const [own, builtIn] = await inTurn(
    () => timeAction({ ...inputs, template, title: '{{ status_text }} {{ workflow }}' }),
    () => timeAction(inputs),
  )
  const added = median(own) - median(builtIn)
  print('what a template adds', `${added.toFixed(0)} ms, ${runs} runs`, 'at most 60 ms')
  await simulator.close()
}

/** Fifty robots that answer after 200 ms against one such robot. */
async function benchManyRobots() {
  const robots = Array.from({ length: 50 }, (_, index) => ({
    token: String(index).padStart(64, '0'),
  }))
  const simulator = await startSimulator({ robots, behaviour })
  for (const robot of robots) {
    simulator.script(
      robot.token,
      Array.from({ length: runs * 2 + 2 }, () => ({ kind: 'delay', ms: 200 })),
    )
  }
  const webhooks = robots.map((robot) => simulator.webhook(robot.token))
  const [fifty, one] = await inTurn(
    () => timeAction({ webhooks: webhooks.join('\n') }),
    () => timeAction({ webhooks: webhooks[0] ?? '' }),
  )
  report({
    what: '50 robots / 1 robot, each answers after 200 ms',
    a: fifty,
    b: one,
    bound: 'at most 2',
  })
  await simulator.close()
}

/**
 * A failure with everything on against a success: what the process adds beyond the API's own time. The
 * job, its annotations and the history are asked together; only where the run before passed do the
 * commits since then come into it, and they cannot be asked before the history has answered.
 *
 * @param {{ before: 'failure' | 'success', rounds: number, what: string }} history
 */
async function benchEverythingOn({ before, rounds, what }) {
  const wait = 100
  let calls = 0
  const api = createServer((request, response) => {
    calls++
    setTimeout(() => {
      const answer = answerOf(request.url ?? '', before)
      response.setHeader('content-type', 'application/json').end(answer)
    }, wait)
  })
  await new Promise((resolve) =>
    api.listen(0, '127.0.0.1', () => {
      resolve(undefined)
    }),
  )
  const address = api.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const simulator = await startSimulator({ robots: [{ token, secret }], behaviour })
  const inputs = { webhooks: simulator.webhook(token), secrets: secret }
  const asking = {
    status: 'failure',
    details: 'always',
    'github-token': 'ghs_of-the-bench',
    'job-id': '1',
    'notify-on': 'failure,fixed',
    'mention-map': '*: 13800000000',
  }
  const env = {
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_WORKFLOW_REF: 'octo/hello/.github/workflows/ci.yml@refs/heads/main',
  }
  const [all, success] = await inTurn(
    () => timeAction({ ...inputs, ...asking }, env),
    () => timeAction(inputs),
  )
  const added = median(all) - median(success) - wait * rounds
  print(
    `${what}, beyond the API's ${wait * rounds} ms`,
    `${added.toFixed(0)} ms (${calls / (runs + 1)} calls, ${runs} runs)`,
    'at most 150 ms',
  )
  await simulator.close()
  api.closeAllConnections()
  api.close()
}

/**
 * @param {string} url of GitHub's API
 * @param {string} before how the run before went
 */
function answerOf(url, before) {
  if (url.includes('/annotations')) return '[]'
  const run = {
    id: 1,
    run_number: 1,
    conclusion: before,
    head_sha: 'b'.repeat(40),
    created_at: '2026-01-01T00:00:00Z',
  }
  if (url.includes('/runs?')) return JSON.stringify({ total_count: 1, workflow_runs: [run] })
  if (url.includes('/compare/')) return JSON.stringify({ commits: [] })
  return JSON.stringify({
    id: 1,
    name: 'test',
    html_url: 'https://github.com/octo/hello/actions/runs/17000000001/job/1',
    status: 'in_progress',
    conclusion: null,
    started_at: '2026-01-01T00:00:00Z',
    steps: [{ name: 'Run npm test', number: 5, status: 'completed', conclusion: 'failure' }],
  })
}

/**
 * @param {() => Promise<number>} a
 * @param {() => Promise<number>} b
 * @returns {Promise<[number[], number[]]>}
 */
async function inTurn(a, b) {
  /** @type {[number[], number[]]} */
  const times = [[], []]
  await a()
  await b()
  for (let run = 0; run < runs; run++) {
    times[0].push(await a())
    times[1].push(await b())
  }
  return times
}

/**
 * @param {Record<string, string>} inputs
 * @param {Record<string, string>} [more] environment
 * @param {string} [file] a main file
 */
async function timeAction(inputs, more = {}, file = dist) {
  const { ms, exitCode, stdout } = await runAction({
    file,
    inputs: { status: 'success', ...inputs },
    env: {
      GITHUB_REPOSITORY: 'octo/hello',
      GITHUB_WORKFLOW: 'CI',
      GITHUB_JOB: 'test',
      GITHUB_RUN_ID: '17000000001',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: 'a'.repeat(40),
      ...more,
    },
  })
  if (exitCode !== 0) throw new Error(`The action failed: ${stdout}`)
  return ms
}

/** @param {Record<string, string>} env */
async function timeBare(env) {
  const script = fileURLToPath(new URL('bare-post.mjs', import.meta.url))
  const start = performance.now()
  const child = spawn(process.execPath, [script], { env, stdio: 'pipe' })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error('The bare script failed')
  return performance.now() - start
}

/** @param {{ what: string, a: number[], b: number[], bound: string }} comparison */
function report({ what, a, b, bound }) {
  const [first, second] = [median(a), median(b)]
  const detail = `${first.toFixed(0)} ms / ${second.toFixed(0)} ms, ${runs} runs`
  print(what, `${(first / second).toFixed(2)} (${detail})`, bound)
}

/** @param {number[]} times */
function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

/**
 * @param {string} what
 * @param {string} figure
 * @param {string} bound
 */
function print(what, figure, bound) {
  console.log(`${what.padEnd(48)} ${figure}${bound === '' ? '' : `  [${bound}]`}`)
}
