/** What a message can be about: stories with GitHub's API behind them, GitHub's own examples, or JSON. */
import type { Translated } from '../../src/i18n/language.ts'
import type { PlaygroundInputs } from './render.ts'
import type { ApiResponses } from './platform/octokit-fetch.ts'

export type Story = {
  about: Translated
  event: string
  env: Readonly<Record<string, string>>
  inputs: PlaygroundInputs
  payload: unknown
  api: ApiResponses
}

/** The order in which they are offered; the first is shown first. */
export const storyNames = [
  'failure',
  'recovery',
  'matrix',
  'release',
  'pull-request',
  'timeout',
] as const

export type StoryName = (typeof storyNames)[number]

/** The runner's variables for an event of which only the payload is known. */
export function environmentOf(event: string, payload: unknown): Record<string, string> {
  const text = (...path: string[]): string => textAt(payload, path)
  const number = text('pull_request', 'number') || text('number')
  const tag = text('release', 'tag_name')
  const ref = text('ref')
  const actor = text('sender', 'login') || 'octocat'
  const workflow = '.github/workflows/ci.yml'
  const repository = text('repository', 'full_name') || 'octo-org/widgets'
  const runRef = [
    ref.startsWith('refs/') ? ref : '',
    tag === '' ? '' : `refs/tags/${tag}`,
    number === '' || text('pull_request', 'head', 'ref') === '' ? '' : `refs/pull/${number}/merge`,
    'refs/heads/main',
  ].find((each) => each !== '')
  return {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: `${repository}/${workflow}@${runRef ?? ''}`,
    GITHUB_JOB: 'test',
    GITHUB_RUN_ID: '17000000128',
    GITHUB_RUN_NUMBER: '128',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: event,
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_REF: runRef ?? '',
    GITHUB_HEAD_REF: text('pull_request', 'head', 'ref'),
    GITHUB_BASE_REF: text('pull_request', 'base', 'ref'),
    GITHUB_SHA:
      text('after') ||
      text('pull_request', 'head', 'sha') ||
      '4f2a9c1e6b0d8a7c5f3e2d1b0a9f8e7d6c5b4a39',
  }
}

function textAt(payload: unknown, path: readonly string[]): string {
  let value: unknown = payload
  for (const key of path)
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** What GitHub calls an event, of a payload that somebody pasted: by what is in it. */
export function guessEvent(payload: unknown): string {
  const has = (...path: string[]): boolean => textAt(payload, path) !== ''
  const rows: [boolean, string][] = [
    [has('pull_request', 'number') && has('review', 'state'), 'pull_request_review'],
    [has('pull_request', 'number') && has('comment', 'body'), 'pull_request_review_comment'],
    [has('pull_request', 'number'), 'pull_request'],
    [has('issue', 'number') && has('comment', 'body'), 'issue_comment'],
    [has('issue', 'number'), 'issues'],
    [has('release', 'tag_name'), 'release'],
    [has('workflow_run', 'id'), 'workflow_run'],
    [has('deployment_status', 'state'), 'deployment_status'],
    [has('schedule'), 'schedule'],
    [has('after') && has('ref'), 'push'],
    [has('ref') && has('inputs'), 'workflow_dispatch'],
  ]
  return rows.find(([fits]) => fits)?.[1] ?? 'workflow_dispatch'
}
