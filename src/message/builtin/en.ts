/** The built-in messages' words in English. */
import { link } from '../../dingtalk/document.ts'
import { toDuration } from './duration.ts'
import type { Words } from './words.ts'

const pullRequestActions = new Map([
  ['opened', 'opened'],
  ['reopened', 'reopened'],
  ['synchronize', 'updated'],
  ['edited', 'edited'],
  ['closed', 'closed'],
  ['merged', 'merged'],
  ['ready_for_review', 'marked as ready:'],
  ['converted_to_draft', 'turned into a draft:'],
  ['labeled', 'labelled'],
  ['review_requested', 'asked for a review of'],
])

const releaseActions = new Map([
  ['released', 'released'],
  ['prereleased', 'pre-released'],
  ['unpublished', 'withdrew release'],
])

/** `auto_merge_enabled` → `auto merge enabled`: GitHub's word where we have none of our own. */
const plain = (action: string): string => action.replaceAll('_', ' ')

export const en: Words = {
  verdicts: {
    success: 'Passed',
    failure: 'Failed',
    cancelled: 'Cancelled',
    skipped: 'Skipped',
    neutral: 'Finished',
  },
  colon: ': ',
  started: 'Started',
  timedOut: 'timed out',
  transitions: { broken: '', fixed: ' again', 'still-failing': ' again', 'still-passing': '' },
  timedOutNote: ' (timed out)',
  links: {
    run: 'View run',
    job: 'View job',
    commit: 'View commit',
    pullRequest: 'View pull request',
    release: 'View release',
  },
  repository: 'Repository ',
  job: 'Job ',
  attempt: (number) => `attempt ${String(number)}`,
  prerelease: 'pre-release',
  shortened: '… shortened to fit into DingTalk’s limit.',
  by: (author) => `by ${author}`,
  broken: 'Broken: the run before passed.',
  fixed: (failures) =>
    `Fixed after ${failures === 1 ? 'a failed run' : `${String(failures)} failed runs`}.`,
  stillFailing: (failures) => [`Still failing, ${String(failures + 1)} runs in a row`],
  since: ', since ',
  passedOnAttempt: (attempt) => `Passed on attempt ${String(attempt)}.`,
  step: 'step ',
  took: (ms) => toDuration(ms, { hour: 'h', minute: 'min', second: 's' }),
  jobsPassed: (passed, all) => `${String(passed)} of ${String(all)} jobs passed`,
  jobStates: { failure: 'failed', cancelled: 'cancelled', skipped: 'skipped' },
  more: (count) => `… and ${String(count)} more`,
  newCommits: 'New since the last success:',
  pushed: ({ actor, commits, forced, compareUrl, target }) => [
    `${actor} ${forced ? 'force-pushed' : 'pushed'} `,
    ...(commits === 0 ? [] : [link(count(commits), compareUrl), ' to ']),
    target,
  ],
  deleted: ({ actor, target }) => [`${actor} deleted `, target],
  pullRequest: ({ actor, action, target }) => [
    `${actor}${pullRequestActions.has(action) ? '' : ':'} ${pullRequestActions.get(action) ?? plain(action)} `,
    target,
  ],
  dispatched: ({ actor, target }) => [`${actor} started this by hand on `, target],
  scheduled: ({ cron, target }) => [
    cron === undefined ? 'Scheduled run on ' : `Scheduled run (${cron}) on `,
    target,
  ],
  release: ({ actor, action, target }) => [
    `${actor} ${releaseActions.get(action) ?? `${plain(action)} release`} `,
    target,
  ],
  other: ({ actor, name, action }) => [
    `${actor} triggered ${plain(name)}${action === undefined ? '' : ` (${plain(action)})`}`,
  ],
  releases: {
    draft: 'draft',
    latest: 'latest',
    restOfNotes: '… the rest of the notes',
    assets: 'Downloads',
    changes: 'All changes: ',
  },
}

function count(commits: number): string {
  return commits === 1 ? '1 commit' : `${String(commits)} commits`
}
