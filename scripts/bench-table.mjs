/**
 * `npm run bench:table`: how long whole processes take and how much memory they peak at, for the paths
 * that differ: what is reported, to how many robots, of how many jobs. `-- 21` runs each 21 times. On
 * another node: `npx -p node@24 npm run bench:table`.
 */
import { createServer } from 'node:http'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { runAction } from './run-action.mjs'
import { startSimulator } from './simulator-bundle.mjs'

const runs = Number(process.argv[2] ?? 11)
const secret = 'SEC-of-the-bench'
const robots = Array.from({ length: 50 }, (_, index) => ({
  token: String(index).padStart(64, '0'),
  secret,
}))

const notes = Array.from({ length: 40 }, (_, index) => `- Fix **widget** ${index} (#${index})\n`)
const release = {
  action: 'published',
  release: {
    tag_name: 'v1',
    html_url: 'https://github.com/o/h/releases/v1',
    body: `## New\n\n${notes.join('')}`,
  },
}
const failure = { status: 'failure', details: 'always', 'github-token': 'ghs_of-the-bench' }

/**
 * @typedef {{ inputs?: Record<string, string>, event?: string, payload?: unknown, robots?: number,
 *   jobs?: number }} Case
 * @type {Readonly<Record<string, Case>>}
 */
const cases = {
  success: {},
  'success, 10 robots': { robots: 10 },
  'success, 50 robots': { robots: 50 },
  template: { inputs: { template: '{{ workflow | link: run.url }} {{ branch }}' } },
  release: { event: 'release', payload: release },
  'failure, 1 job': { inputs: failure, jobs: 1 },
  'needs, 20 jobs': { inputs: { ...failure, needs: needsOf(20) }, jobs: 20 },
  'needs, 256 jobs': { inputs: { ...failure, needs: needsOf(256) }, jobs: 256 },
}

const simulator = await startSimulator({
  robots,
  behaviour: { rateLimit: { perMinute: Number.MAX_SAFE_INTEGER } },
})
console.log(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ''}, ${runs} runs each`,
)
for (const [name, each] of Object.entries(cases)) await measure(name, each)
await simulator.close()

/**
 * @param {string} name
 * @param {Case} measured
 */
async function measure(name, { jobs = 1, ...measured }) {
  const api = createServer((request, response) => {
    response.setHeader('content-type', 'application/json').end(answer(request.url ?? '', jobs))
  }).listen(0, '127.0.0.1')
  await once(api, 'listening')
  const address = api.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const { times, memory } = await repeat(measured, `http://127.0.0.1:${port}`)
  console.log(
    `${name.padEnd(24)} ${median(times).toFixed(0).padStart(5)} ms ${median(memory).toFixed(0).padStart(5)} MB`,
  )
  api.closeAllConnections()
  api.close()
}

/**
 * @param {Omit<Case, 'jobs'>} measured
 * @param {string} apiUrl
 */
async function repeat({ inputs = {}, event = 'push', payload = {}, robots: count = 1 }, apiUrl) {
  /** @type {number[]} */
  const times = []
  /** @type {number[]} */
  const memory = []
  const peak = `process.on('exit', () => process._rawDebug('peak ' + process.resourceUsage().maxRSS))`
  const watching = [
    process.execPath,
    '--import',
    `data:text/javascript,${encodeURIComponent(peak)}`,
  ]
  const step = {
    inputs: {
      webhooks: robots
        .slice(0, count)
        .map(({ token }) => simulator.webhook(token))
        .join('\n'),
      secrets: Array.from({ length: count }, () => secret).join('\n'),
      status: 'success',
      ...inputs,
    },
    env: environment(event, apiUrl),
    payload,
  }
  for (let run = 0; run <= runs; run++) {
    const { ms, exitCode, stdout } = await runAction(step)
    if (exitCode !== 0) throw new Error(stdout)
    const { stderr } = await runAction({ ...step, command: watching })
    // The first of each warms the file cache.
    if (run > 0) times.push(ms)
    memory.push(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024)
  }
  return { times, memory }
}

/**
 * @param {string} event
 * @param {string} apiUrl
 */
function environment(event, apiUrl) {
  return {
    GITHUB_API_URL: apiUrl,
    GITHUB_REPOSITORY: 'octo/hello',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: 'octo/hello/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_JOB: 'test',
    GITHUB_RUN_ID: '17000000001',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: event,
    GITHUB_REF: event === 'release' ? 'refs/tags/v1' : 'refs/heads/main',
    GITHUB_SHA: 'a'.repeat(40),
  }
}

/** @param {number} count */
function needsOf(count) {
  const entries = Array.from({ length: count }, (_, index) => [
    `job-${index}`,
    { result: index % 2 === 0 ? 'failure' : 'success', outputs: {} },
  ])
  return JSON.stringify(Object.fromEntries(entries))
}

/**
 * GitHub's API: every second job failed at its only step.
 * @param {string} url
 * @param {number} count
 */
function answer(url, count) {
  if (url.includes('/annotations')) return '[]'
  const jobs = Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    run_id: 17000000001,
    name: count === 1 ? 'test' : `job-${index}`,
    html_url: `https://github.com/octo/hello/actions/runs/17000000001/job/${index + 1}`,
    status: 'completed',
    conclusion: index % 2 === 0 ? 'failure' : 'success',
    started_at: '2026-01-01T00:00:00Z',
    completed_at: '2026-01-01T00:01:00Z',
    steps: [
      {
        name: 'Run npm test',
        number: 5,
        status: 'completed',
        conclusion: index % 2 === 0 ? 'failure' : 'success',
      },
    ],
  }))
  const page = new URL(url, 'http://localhost').searchParams
  const size = Number(page.get('per_page') ?? 30)
  const start = (Number(page.get('page') ?? 1) - 1) * size
  return JSON.stringify({ total_count: count, jobs: jobs.slice(start, start + size) })
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
