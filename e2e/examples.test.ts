/** The workflows of `examples/`, as they are committed. */
import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { aJob, anAnnotation, aRun } from '../__tests__/github-api/builders.ts'
import { completedRun, failedLog, published } from './payloads.ts'
import { mobile, repositoryFields, scenario, type Seen, type Workflow } from './workflow.ts'

const folder = new URL('../examples/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(`${name}.yml`, folder), 'utf8')

const broken = {
  jobs: [aJob({ id: 7001, name: 'test' })],
  annotations: { 7001: [anAnnotation()] },
  runs: [aRun({ id: 9000 })],
}
const recovered = { runs: [aRun({ id: 9000, conclusion: 'failure' }), aRun({ id: 8999 })] }
const dispatched = {
  ref: 'refs/heads/main',
  inputs: null,
  repository: repositoryFields,
  sender: { login: 'octocat' },
}

type Example = Workflow & {
  /** How many messages, and what the first holds. */
  count?: number
  holds: string
  mentions?: string
  exitCode?: number
}

/** How each is run; a file that has no row fails the test at the end. */
const examples: Readonly<Record<string, Example>> = {
  'action-card': { holds: '"msgtype":"actionCard"' },
  'end-of-job': { holds: 'CI 成功' },
  'fork-pull-requests': {
    event: 'workflow_run',
    payload: completedRun,
    api: broken,
    holds: 'CI 失败',
  },
  matrix: { holds: 'CI 成功' },
  'mention-author': {
    env: { FAIL_TEST: '1' },
    api: broken,
    holds: 'CI 失败',
    mentions: mobile,
    exitCode: 1,
  },
  'own-words': { holds: '[Widgets] ✅ CI 成功' },
  'quiet-nightly': {
    event: 'workflow_dispatch',
    payload: dispatched,
    env: { FAIL_NIGHTLY: '1' },
    api: { ...broken, jobs: [aJob({ id: 7001, name: 'nightly' })], runs: nightlyRuns() },
    holds: 'Nightly 失败',
    mentions: mobile,
    exitCode: 1,
  },
  'recovery-only': { api: recovered, holds: 'CI 恢复' },
  release: { event: 'release', payload: published, holds: 'v1.2.0 is out' },
  'reusable-workflow-caller': {
    api: recovered,
    files: { '.github/workflows/dingtalk.yml': read('reusable-workflow') },
    holds: 'Notify DingTalk 恢复',
  },
  'several-groups': { holds: 'CI 成功', count: 3 },
  'test-report': { holds: 'CI 成功' },
  watch: { holds: 'Deploy 开始', count: 2 },
  'whole-workflow': { holds: 'CI 成功' },
  'workflow-run': {
    event: 'workflow_run',
    payload: completedRun,
    api: { ...broken, log: failedLog },
    holds: 'CI 失败',
  },
}

function nightlyRuns(): ReturnType<typeof aRun>[] {
  return [aRun({ id: 9000, event: 'workflow_dispatch' })]
}

for (const [name, { count = 1, holds, mentions, exitCode = 0, ...workflow }] of Object.entries(
  examples,
)) {
  scenario(name, { text: read(name), ...workflow }, (seen: Seen) => {
    expect(seen.exitCode).toBe(exitCode)
    expect(seen.messages).toHaveLength(count)
    expect(JSON.stringify(seen.messages[0]?.body)).toContain(holds)
    if (mentions !== undefined)
      expect(seen.messages[0]?.at).toMatchObject({ atMobiles: [mentions] })
  })
}

test('every example is run', () => {
  const files = readdirSync(folder).map((file) => file.replace('.yml', ''))
  expect([...Object.keys(examples), 'reusable-workflow'].toSorted()).toEqual(files.toSorted())
})
