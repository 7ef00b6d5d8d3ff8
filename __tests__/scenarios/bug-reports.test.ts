/** What people reported of notifiers in public: how it is here, with the least that a message must say. */
import { expect, test } from '@jest/globals'
import { aCancelledJob, aJob, anAnnotation, aPassedJob, aRun, sha } from '../github-api/builders.ts'
import type { Content } from '../github-api/server.ts'
import { oneRobot } from './failing.ts'
import { messageOf, runScenario } from './run-scenario.ts'

const web = 'https://github.com/octo-org/widgets'

const repository = {
  full_name: 'octo-org/widgets',
  html_url: web,
  default_branch: 'main',
  owner: { login: 'octo-org' },
}

const sender = { login: 'octocat' }

type Report = {
  event?: string
  payload?: object
  env?: Record<string, string>
  inputs?: Record<string, string>
  content?: Content
}

/** All of `has`, and none of `hasNot`, in the title and the text. */
type Expected = { has?: readonly string[]; hasNot?: readonly string[]; title?: readonly string[] }

function finishedRun(named: object): object {
  return {
    action: 'completed',
    workflow_run: {
      ...{ id: 8500, name: 'Checks', run_attempt: 1, event: 'pull_request', status: 'completed' },
      ...{ conclusion: 'failure', head_branch: 'main', head_sha: sha(8500) },
      ...{ path: '.github/workflows/checks.yml', display_title: 'Oil the hinge' },
      ...{ html_url: `${web}/actions/runs/8500`, actor: { login: 'hubot' }, pull_requests: [] },
      head_commit: { id: sha(8500), message: 'Oil the hinge', author: { name: 'Hu Bot' } },
      head_repository: { full_name: 'octo-org/widgets', owner: { login: 'octo-org' } },
      ...named,
    },
  }
}

const fork = {
  full_name: 'hubot/widgets',
  html_url: 'https://github.com/hubot/widgets',
  owner: { login: 'hubot' },
}

const failedLint: Pick<Report, 'inputs'> = { inputs: { needs: '{"lint":{"result":"failure"}}' } }

function annotated(named: Parameters<typeof anAnnotation>[0]): Content {
  const jobs = [aJob({ id: 1, name: 'lint' })]
  return { jobs, annotations: { 1: [anAnnotation(named)] }, runs: [aRun()] }
}

test.each<[string, Report, Expected]>([
  [
    'a deleted branch is named, and has no page',
    { payload: { ref: 'refs/heads/spike/hinge', deleted: true, head_commit: null, commits: [] } },
    { title: ['spike/hinge'], has: ['deleted'], hasNot: ['/tree/'] },
  ],
  [
    'the main branch of a fork is not ours',
    { event: 'workflow_run', payload: finishedRun({ head_repository: fork }) },
    { title: ['hubot:main'], has: ['hubot:main'], hasNot: [`${web}/tree/main`] },
  ],
  [
    'another run that timed out has failed',
    { event: 'workflow_run', payload: finishedRun({ conclusion: 'timed_out' }) },
    { title: ['❌', 'imed out'] },
  ],
  [
    'an annotation without a file names none',
    {
      ...failedLint,
      content: annotated({ path: '.github', message: 'Two files are unformatted' }),
    },
    { has: ['Two files are unformatted'], hasNot: ['.github:'] },
  ],
  [
    'colours of a terminal are no text',
    { ...failedLint, content: annotated({ message: '\u001b[1;33m! unused import\u001b[0m' }) },
    { has: ['unused import'], hasNot: ['33m', '[0m'] },
  ],
  [
    'the title of an annotation is the name of the test',
    { ...failedLint, content: annotated({ title: 'hinge › turns left', message: 'got 3' }) },
    { has: ['hinge › turns left'] },
  ],
  [
    'only the last bracket of a job’s name is its matrix',
    {
      inputs: { needs: '{"e2e":{"result":"failure"},"ship":{"result":"cancelled"}}' },
      content: {
        jobs: [
          aJob({ id: 1, name: 'lint' }),
          ...[2, 3].map((id) =>
            aPassedJob({
              id,
              name: `Browser (firefox) / Pages (Part ${String(id)})`,
              conclusion: 'skipped',
            }),
          ),
          ...['east', 'west'].map((zone, index) =>
            aCancelledJob({ id: index + 4, name: `ship (live) (${zone})` }),
          ),
        ],
      },
    },
    { hasNot: ['; firefox)', '(east; live)'] },
  ],
  [
    'a run that waits for approval has not ended',
    {
      event: 'workflow_run',
      payload: finishedRun({ conclusion: 'action_required', head_repository: fork }),
      inputs: { language: 'zh-CN' },
    },
    { title: ['等待'], hasNot: ['✅', '已完成'] },
  ],
  [
    'a deployment that failed is no success, although this job is one',
    {
      event: 'deployment_status',
      payload: {
        deployment: { ref: 'main', sha: sha(1), environment: 'live' },
        deployment_status: { state: 'failure', environment: 'live' },
      },
    },
    { title: ['live'], hasNot: ['✅'] },
  ],
  [
    'tests that failed on a deployment that is fine are the run’s failure, not the environment’s',
    {
      event: 'deployment_status',
      payload: {
        deployment: { ref: 'main', sha: sha(1), environment: 'live' },
        deployment_status: { state: 'success', environment: 'live' },
      },
      env: { GITHUB_WORKFLOW: 'End to end' },
      inputs: { status: 'failure' },
    },
    { title: ['❌ End to end failed · widgets@main'], hasNot: ['live deployment', '@live'] },
  ],
  [
    'a merge queue is about its pull request',
    {
      event: 'merge_group',
      payload: {
        action: 'checks_requested',
        merge_group: {
          head_ref: `refs/heads/gh-readonly-queue/main/pr-71-${sha(2)}`,
          base_ref: 'refs/heads/main',
          head_sha: sha(3),
        },
      },
      env: { GITHUB_REF: `refs/heads/gh-readonly-queue/main/pr-71-${sha(2)}` },
      inputs: { status: 'failure' },
    },
    { title: ['#71'], hasNot: ['gh-readonly-queue'] },
  ],
  [
    'a hidden remark of several lines is not quoted',
    {
      event: 'issue_comment',
      payload: {
        issue: { number: 5, title: 'It squeaks', html_url: `${web}/issues/5` },
        comment: {
          body: '<!-- Please fill in:\n\nversion, steps -->\r\nStill squeaks',
          html_url: `${web}/issues/5#1`,
        },
      },
    },
    { has: ['Still squeaks'], hasNot: ['Please fill in', '--'] },
  ],
  [
    'a streak longer than a page has no first run',
    {
      event: 'schedule',
      payload: { schedule: '30 1 * * *' },
      inputs: { status: 'failure', 'job-id': '1' },
      content: {
        jobs: [aJob({ id: 1 })],
        runs: Array.from({ length: 120 }, (_, index) =>
          aRun({ id: 9000 - index, event: 'schedule', conclusion: 'failure' }),
        ),
      },
    },
    { has: ['more than 50'], hasNot: ['since'] },
  ],
  [
    'whoever pushed to a pull request of somebody else does not own it',
    {
      event: 'workflow_run',
      payload: finishedRun({
        head_branch: 'bump/glue',
        pull_requests: [{ number: 62, head: { ref: 'bump/glue' }, base: { ref: 'main' } }],
      }),
      inputs: { language: 'zh-CN' },
    },
    { has: ['#62', 'hubot'], hasNot: ['hubot 的 PR', 'hubot 的拉取请求'] },
  ],
  [
    'a workflow of GitHub’s own was started by GitHub',
    {
      event: 'workflow_run',
      payload: finishedRun({ event: 'dynamic', path: 'dynamic/pages/pages-build-deployment' }),
      inputs: { language: 'zh-CN' },
    },
    { has: ['GitHub'], hasNot: ['dynamic'] },
  ],
  [
    'a shortcode in a subject is its emoji',
    { payload: { head_commit: { id: sha(9), message: ':art: Paint the hinge' } } },
    { has: ['🎨'], hasNot: [':art:'] },
  ],
  [
    'a release named like its tag does not name it again',
    {
      event: 'release',
      payload: {
        action: 'published',
        release: { tag_name: 'v3.0.1', name: 'v3.0.1', body: 'Oil the hinge.', assets: [] },
      },
    },
    { title: ['v3.0.1'], has: ['Oil the hinge.'], hasNot: ['> [v3.0.1]', '> v3.0.1'] },
  ],
])('%s', async (_, { event = 'push', payload, env, inputs, content }, expected) => {
  const observed = await runScenario({
    robots: oneRobot,
    api: { content: content ?? { jobs: [], runs: [aRun()] } },
    env: { GITHUB_EVENT_NAME: event, ...env },
    payload: { ref: 'refs/heads/main', repository, sender, ...payload },
    inputs: { status: 'success', language: 'en', ...inputs },
  })
  expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
  const title = observed.outputs['title'] ?? ''
  const shown = `${title}\n${messageOf(observed)}`
  for (const text of expected.title ?? []) expect(title).toContain(text)
  for (const text of expected.has ?? []) expect(shown).toContain(text)
  for (const text of expected.hasNot ?? []) expect(shown).not.toContain(text)
})

test('a scheduled run of a fork, which has no secrets, is a notice', async () => {
  const observed = await runScenario({
    env: { GITHUB_EVENT_NAME: 'schedule', GITHUB_REPOSITORY: 'hubot/widgets' },
    payload: { schedule: '9 * * * *', repository: { ...repository, ...fork, fork: true } },
    inputs: { webhooks: '', secrets: '', keyword: '' },
  })
  expect(observed).toMatchObject({ exitCode: 0, requests: [] })
  expect(observed.log).toMatch(/^::notice title=DingTalk Notify::No webhook/)
})
