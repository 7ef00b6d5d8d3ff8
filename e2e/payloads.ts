/** What GitHub hands a workflow on the less usual events. */
import { repositoryFields, type Yaml } from './workflow.ts'

/** A pull request whose branch is in that repository; none, where the fork is deleted. */
export function pullRequestFrom(fork: string | undefined): Yaml {
  return {
    action: 'opened',
    number: 12,
    repository: repositoryFields,
    sender: { login: 'stranger' },
    pull_request: {
      number: 12,
      title: 'Fix the widget',
      html_url: 'https://github.com/octo-org/widgets/pull/12',
      draft: false,
      merged: false,
      labels: [{ name: 'bug' }],
      additions: 3,
      deletions: 1,
      changed_files: 1,
      user: { login: 'stranger' },
      head: {
        ref: 'fix',
        label: `${fork?.split('/')[0] ?? 'unknown'}:fix`,
        sha: 'b'.repeat(40),
        repo: fork === undefined ? null : { full_name: fork },
      },
      base: {
        ref: 'main',
        label: 'octo-org:main',
        sha: 'c'.repeat(40),
        repo: { full_name: 'octo-org/widgets' },
      },
    },
  }
}

export const published: Yaml = {
  action: 'published',
  repository: repositoryFields,
  sender: { login: 'octocat' },
  release: {
    tag_name: 'v1.2.0',
    name: 'Widgets 1.2',
    target_commitish: 'main',
    draft: false,
    prerelease: false,
    author: { login: 'octocat' },
    html_url: 'https://github.com/octo-org/widgets/releases/tag/v1.2.0',
    body: '## New\n\n- A handle, thanks @hubot (#12)\n- `code` and a [link](docs/x.md)\n',
    assets: [
      {
        name: 'widgets.tar.gz',
        size: 1_234_567,
        browser_download_url:
          'https://github.com/octo-org/widgets/releases/download/v1.2.0/widgets.tar.gz',
      },
    ],
  },
}

/** The run 9001, that failed on a push from a fork. */
export const completedRun: Yaml = {
  action: 'completed',
  repository: repositoryFields,
  sender: { login: 'octocat' },
  workflow: { path: '.github/workflows/ci.yml' },
  workflow_run: {
    id: 9001,
    name: 'CI',
    path: '.github/workflows/ci.yml',
    workflow_id: 4321,
    event: 'push',
    conclusion: 'failure',
    status: 'completed',
    run_attempt: 1,
    run_number: 7,
    head_branch: 'main',
    head_sha: 'd'.repeat(40),
    html_url: 'https://github.com/octo-org/widgets/actions/runs/9001',
    display_title: 'Fix the widget',
    run_started_at: '2026-11-23T06:00:00Z',
    updated_at: '2026-11-23T06:02:05Z',
    actor: { login: 'octocat' },
    triggering_actor: { login: 'octocat' },
    head_commit: { id: 'd'.repeat(40), message: 'Fix the widget', author: { name: 'Mona' } },
    head_repository: { full_name: 'stranger/widgets' },
    repository: { full_name: 'octo-org/widgets' },
    pull_requests: [],
  },
}

/** A failed job's log, as the runner writes it. */
export const failedLog = [
  '##[group]Run npm test',
  'npm test',
  '##[endgroup]',
  'FAIL src/widget.test.ts',
  'expected 2, received 3',
  '##[error]Process completed with exit code 1.',
]
  .map((line, second) => `2026-11-23T06:01:0${second}.0000000Z ${line}`)
  .join('\n')
