/** The usual path loads the main file alone; whatever else there is comes only where it is needed. */
import { afterAll, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dist, runAction } from '../../scripts/run-action.mjs'
import { startSimulator, type Fault } from '../../simulator/index.ts'
import { pushEnvironment, pushPayload, secretOf, tokenOf } from './run-scenario.ts'

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
  const files: unknown = JSON.parse(readFileSync(list, 'utf8'))
  expect(files).toContain('index.js')
  return Array.isArray(files) ? files.map(String).filter((name) => name !== 'index.js') : []
}

const pullRequest = { action: 'opened', pull_request: { number: 1, title: 'Mend the widget' } }
const release = { release: { tag_name: 'v1', body: '## New' } }

test.each<[string, Given, string[]]>([
  ['a push', {}, []],
  ['a title of one’s own', { inputs: { title: 'Deployed' } }, []],
  ['text', { inputs: { 'message-type': 'text' } }, []],
  ['a pull request', { event: 'pull_request', payload: pullRequest }, ['english.js']],
  ['Chinese', { inputs: { language: 'zh-CN' } }, ['zh-cn.js']],
  ['a template', { inputs: { template: '{{ actor }}' } }, ['own-words.js', 'template.js']],
  ['a job summary', { inputs: { summary: 'true' } }, ['summary.js']],
  ['a refusal', { inputs: { secrets: 'SEC-mistyped' } }, ['failure.js', 'undelivered.js']],
  ['a busy server', { fault: { kind: 'status', status: 500 } }, ['failure.js', 'undelivered.js']],
  [
    'a schedule',
    { event: 'schedule', payload: { schedule: '0 6 * * *' } },
    ['english.js', 'rarer-events.js', 'schedule.js'],
  ],
  [
    'a release with notes',
    { event: 'release', payload: release },
    ['english.js', 'from-github-markdown.js', 'notes.js', 'parts.js', 'rarer-events.js'],
  ],
])('%s loads no more than it needs', async (_, given, files) => {
  expect(await loadedBy(given)).toEqual(files)
})

test('the main file has at most 150 kB', () => {
  expect(statSync(dist).size).toBeLessThanOrEqual(150_000)
})
