/** Whether GitHub keeps its secrets, and so the webhooks, from a run. */
import { isFromFork } from './events/pull-request.ts'
import { type Payload, flagAt } from './json-path.ts'

/**
 * Where Dependabot gets its own secrets only: docs.github.com, "Troubleshooting Dependabot on GitHub
 * Actions". On others (`schedule`, `workflow_run`, `pull_request_target`) it has the repository's.
 */
const dependabotEvents = /^(pull_request(_review(_comment)?)?|push|create|deployment(_status)?)$/

/**
 * Pull requests from forks, what Dependabot starts, and whatever runs in a repository that is a fork:
 * it has its workflows from the original, but not the secrets.
 */
export function areWebhooksWithheld(text: (name: string) => string, payload: Payload): boolean {
  const event = text('GITHUB_EVENT_NAME')
  return (
    flagAt(payload, 'repository', 'fork') ||
    (text('GITHUB_ACTOR') === 'dependabot[bot]' && dependabotEvents.test(event)) ||
    (event !== 'pull_request_target' && isFromFork(payload))
  )
}
