/** The usual path loads the main file alone; whatever else there is comes only where it is needed. */
import { afterAll, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runAction, dist } from '../../scripts/run-action.mjs'
import { type Fault, startSimulator } from '../../simulator/index.ts'
import { runCommand } from './run-command.ts'
import { tokenOf, secretOf, pushEnvironment, pushPayload } from './run-scenario.ts'
const preload = fileURLToPath(new URL('../fixtures/loaded-files.mjs', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'loaded-files-'))

const list = join(folder, 'loaded.json')

afterAll(() => {
  rmSync(folder, { recursive: true })
})

type Given = { inputs?: Record<string, string>; event?: string; payload?: unknown; fault?: Fault }

/** The files of dist beside the main one that a success, signed and sent, has loaded. */
async function loadedBy({ inputs, event = 'push', payload, fault }: Given): Promise<string[]> {
  const robot = { token: tokenOf(1), secret: secretOf(1) }
  const simulator = await startSimulator({ robots: [robot] })
  simulator.script(robot.token, fault === undefined ? [] : [fault])
  const webhooks = simulator.webhook(robot.token)
  const { stderr } = await runAction({
    command: [process.execPath, '--import', preload],
    inputs: { webhooks, secrets: robot.secret, status: 'success', retries: '0', ...inputs },
    env: { ...pushEnvironment, GITHUB_EVENT_NAME: event, LOADED_FILES: list },
    payload: payload ?? pushPayload(),
  })
  await simulator.close()
  expect(stderr).toBe('')
  return loadedBesideMain()
}

function loadedBesideMain(): string[] {
  const files: unknown = JSON.parse(readFileSync(list, 'utf8'))
  expect(files).toContain('index.js')
  return Array.isArray(files) ? files.map(String).filter((name) => name !== 'index.js') : []
}

const pullRequest = { action: 'opened', pull_request: { number: 1, title: 'Fix the widget' } }

const release = { release: { tag_name: 'v1', body: '## New' } }

test.each<[string, Given, string[]]>([
  ['a push', {}, []],
  ['a title of one’s own', { inputs: { title: 'Deployed' } }, []],
  ['text', { inputs: { 'message-type': 'text' } }, []],
  ['a pull request', { event: 'pull_request', payload: pullRequest }, []],
  ['Chinese', { inputs: { language: 'zh-CN' } }, []],
  ['a template', { inputs: { template: '{{ actor }}' } }, ['custom-text.js', 'template.js']],
  [
    'a test report',
    { inputs: { 'test-report': 'none.xml' } },
    ['redact.js', 'test-report-problems.js', 'test-report.js'],
  ],
  ['a job summary', { inputs: { summary: 'true' } }, ['job-summary.js']],
  [
    'a rejection',
    { inputs: { secrets: 'SEC-mistyped' } },
    ['failed-attempt.js', 'find-secrets.js', 'redact.js', 'undelivered.js'],
  ],
  [
    'a busy server',
    { fault: { kind: 'status', status: 500 } },
    ['failed-attempt.js', 'find-secrets.js', 'redact.js', 'undelivered.js'],
  ],
  [
    'a schedule',
    { event: 'schedule', payload: { schedule: '0 6 * * *' } },
    ['schedule.js', 'uncommon-context.js'],
  ],
  [
    'a shortcode in a commit',
    { payload: { head_commit: { id: '0123456', message: ':bug: Fix login' } } },
    ['emoji.js', 'shortcodes.js'],
  ],
  [
    'a comment',
    { event: 'issue_comment', payload: { comment: { body: 'Looks good to me.' } } },
    ['quoted-markdown.js', 'sentences.js', 'uncommon-context.js'],
  ],
  [
    'a release with notes',
    { event: 'release', payload: release },
    [
      'emoji.js',
      'from-github-markdown.js',
      'quoted-markdown.js',
      'sections.js',
      'uncommon-context.js',
    ],
  ],
])('%s loads no more than it needs', async (_, rawPayload, files) => {
  expect(await loadedBy(rawPayload)).toEqual(files)
})

test('so does the command that sends a text', async () => {
  const env = { NODE_OPTIONS: `--import "${preload}"`, LOADED_FILES: list }
  const { exitCode, stderr } = await runCommand({ args: ['send', 'accuracy 0.93'], env })
  expect([exitCode, stderr]).toEqual([0, ''])
  expect(loadedBesideMain()).toEqual(['cli.js'])
})

test('the main file has at most 90 kB', () => {
  expect(statSync(dist).size).toBeLessThanOrEqual(90_000)
})
