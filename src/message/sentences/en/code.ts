/** What the built-in messages say in English of pull requests and of runs that nobody’s push started. */
import type { SentenceTable } from '../catalog.ts'
export const code = {
  workflow_dispatch: ['{actor} started this by hand on {here}', '{actor} started this by hand'],
  workflow_call: '{actor} had another workflow call this one',
  repository_dispatch: [
    '{actor} started this with the event {target}',
    '{actor} started this through the API',
  ],
  schedule: [
    'Scheduled run on {here}: {schedule} (UTC)',
    'Scheduled run on {here} ({cron}, UTC)',
    'Scheduled run on {here}',
    'Scheduled run',
  ],

  'pull_request.merged': '{actor} merged pull request {target}',
  'pull_request.synchronize': '{actor} updated pull request {target}',
  'pull_request.checked': 'Run for pull request {target} by {actor}',
  'pull_request.ready_for_review': '{actor} marked pull request {target} as ready for review',
  'pull_request.converted_to_draft': '{actor} turned pull request {target} into a draft',
  'pull_request.review_requested': [
    '{actor} asked {reviewer} to review pull request {target}',
    '{actor} asked for a review of pull request {target}',
  ],
  'pull_request.review_request_removed': [
    '{actor} no longer asks {reviewer} to review pull request {target}',
    '{actor} withdrew a request to review pull request {target}',
  ],
  'pull_request.auto_merge_enabled': '{actor} turned on auto-merge for pull request {target}',
  'pull_request.auto_merge_disabled': '{actor} turned off auto-merge for pull request {target}',
  'pull_request.enqueued': '{actor} added pull request {target} to the merge queue',
  'pull_request.dequeued': 'Pull request {target} left the merge queue',
  pull_request: [
    '{actor} updated pull request {target} ({action})',
    'Run for a pull request from {here} by {actor}',
    'Run for a pull request by {actor}',
  ],
} as const satisfies SentenceTable
