/** Answers of GitHub's API, in its own types: a shape that it does not have does not compile. */
import type { components } from '@octokit/openapi-types'
type Schemas = components['schemas']

export type ApiJob = Schemas['job']

export type ApiStep = NonNullable<ApiJob['steps']>[number]

export type ApiAnnotation = Schemas['check-annotation']

/** Without what is long and nobody reads. */
export type ApiRun = Pick<
  Schemas['workflow-run'],
  | 'id'
  | 'name'
  | 'head_branch'
  | 'head_sha'
  | 'event'
  | 'status'
  | 'conclusion'
  | 'html_url'
  | 'run_number'
  | 'run_attempt'
  | 'workflow_id'
> & {
  /** A fork that is deleted has none. */
  head_repository: { full_name: string } | null
}

export type ApiCommit = Pick<Schemas['commit'], 'sha' | 'html_url'> & {
  commit: Pick<Schemas['commit']['commit'], 'message' | 'author'>
  author: { login: string } | null
}

export type ApiRelease = Pick<
  Schemas['release'],
  'id' | 'tag_name' | 'name' | 'html_url' | 'draft' | 'prerelease'
>

const repository = 'https://github.com/octo-org/widgets'

const api = 'https://api.github.com/repos/octo-org/widgets'

/** A job of 83 seconds whose second step failed. */
export function aJob(named: Partial<ApiJob> = {}): ApiJob {
  const { id = 7001 } = named
  return {
    id,
    run_id: 9001,
    run_url: `${api}/actions/runs/9001`,
    run_attempt: 1,
    node_id: `CR_${id}`,
    head_sha: sha(1),
    url: `${api}/actions/jobs/${id}`,
    html_url: `${repository}/actions/runs/9001/job/${id}`,
    status: 'completed',
    conclusion: 'failure',
    created_at: '2026-11-23T05:59:50Z',
    started_at: '2026-11-23T06:00:00Z',
    completed_at: '2026-11-23T06:01:23Z',
    name: 'build',
    steps: [
      aStep({ name: 'Set up job', number: 1 }),
      aStep({ name: 'Run tests', number: 4, conclusion: 'failure' }),
      aStep({ name: 'Complete job', number: 5 }),
    ],
    check_run_url: `${api}/check-runs/${id}`,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
    workflow_name: 'CI',
    head_branch: 'main',
    ...named,
  }
}

export function aPassedJob(named: Partial<ApiJob> = {}): ApiJob {
  return aJob({ conclusion: 'success', steps: [aStep()], ...named })
}

export function aStep(named: Partial<ApiStep> = {}): ApiStep {
  return {
    status: 'completed',
    conclusion: 'success',
    name: 'Build',
    number: 2,
    started_at: '2026-11-23T06:01:00Z',
    completed_at: '2026-11-23T06:01:20Z',
    ...named,
  }
}

export function anAnnotation(named: Partial<ApiAnnotation> = {}): ApiAnnotation {
  return {
    path: 'src/widget.ts',
    start_line: 12,
    end_line: 12,
    start_column: 3,
    end_column: 9,
    annotation_level: 'failure',
    title: '',
    message: 'expected 2, received 3',
    raw_details: '',
    blob_href: `${repository}/blob/${sha(1)}/src/widget.ts`,
    ...named,
  }
}

/** What the runner adds to every `run:` step that fails. */
export const anExitCode = anAnnotation({
  path: '.github',
  start_line: 40,
  message: 'Process completed with exit code 1.',
})

export function aRun(named: Partial<ApiRun> = {}): ApiRun {
  const { id = 9000 } = named
  return {
    id,
    name: 'CI',
    head_branch: 'main',
    head_sha: sha(id),
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    html_url: `${repository}/actions/runs/${id}`,
    run_number: id - 8000,
    run_attempt: 1,
    workflow_id: 4321,
    head_repository: { full_name: 'octo-org/widgets' },
    ...named,
  }
}

/** What GitHub adds to a job that is past its `timeout-minutes`; the job is cancelled then. */
export function aTimeout(
  message = 'The job has exceeded the maximum execution time of 30m0s',
): ApiAnnotation[] {
  return [
    anAnnotation({ path: '.github', start_line: 1, message }),
    anAnnotation({ path: '.github', start_line: 2, message: 'The operation was canceled.' }),
  ]
}

export function aCancelledJob(named: Partial<ApiJob> = {}): ApiJob {
  const steps = [aStep(), aStep({ name: 'Run e2e', number: 4, conclusion: 'cancelled' })]
  return aJob({ conclusion: 'cancelled', steps, ...named })
}

export function aCommit(named: Partial<ApiCommit> = {}): ApiCommit {
  const of = named.sha ?? sha(1)
  return {
    sha: of,
    html_url: `${repository}/commit/${of}`,
    commit: { message: 'Fix the widget\n\nIt was broken.', author: { name: 'Hu Bot' } },
    author: { login: 'hubot' },
    ...named,
  }
}

export function anApiRelease(tag: string, named: Partial<ApiRelease> = {}): ApiRelease {
  return {
    id: 1,
    tag_name: tag,
    name: tag,
    html_url: `${repository}/releases/tag/${tag}`,
    draft: false,
    prerelease: false,
    ...named,
  }
}

/** Forty digits that end in the number. */
export function sha(number: number): string {
  return String(number).padStart(40, '0')
}
