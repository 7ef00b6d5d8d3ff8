/** The built-in messages' words in English. */
import { toDuration } from '../../i18n/durations.ts'
import { toNumber } from '../../i18n/numbers.ts'
import { push, refTerms } from '../sentences/en/push.ts'
import type { MessageTexts } from './texts.ts'
const releaseActions = new Map([
  ['released', 'released'],
  ['prereleased', 'pre-released'],
  ['unpublished', 'withdrew release'],
])

/** `auto_merge_enabled` → `auto merge enabled`: GitHub's word where we have none of our own. */
const plain = (action: string): string => action.replaceAll('_', ' ')

export const en: MessageTexts = {
  statuses: {
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
  details: {
    timed_out: 'Timed out',
    startup_failure: 'Could not start',
    superseded: 'Superseded',
    action_required: 'Waiting for approval',
    stale: 'Finished',
    in_progress: 'In progress',
  },
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
  duration: (ms) => toDuration(ms, 'en'),
  jobsPassed: (passed, all) => `${String(passed)} of ${String(all)} jobs passed`,
  jobStates: { failure: 'failed', cancelled: 'cancelled', skipped: 'skipped' },
  more: (count) => `… and ${String(count)} more`,
  newCommits: 'New since the last success:',
  moreCommits: (count) => `… and ${toNumber(count)} more`,
  moreLines: (count) => (count === 1 ? '… 1 line before' : `… ${toNumber(count)} lines before`),
  view: (topic) => `View ${topic}`,
  somebody: 'Somebody',
  commits: (count) => (count === 1 ? '1 commit' : `${toNumber(count)} commits`),
  draft: 'draft',
  changes: ({ additions, deletions, files }) =>
    `+${toNumber(additions)} −${toNumber(deletions)}${files === undefined ? '' : ` in ${countFiles(files)}`}`,
  catalog: { sentences: push, terms: refTerms },
  release: ({ actor, action, target }) => [
    `${actor} ${releaseActions.get(action) ?? `${plain(action)} release`} `,
    target,
  ],
  releases: {
    draft: 'draft',
    latest: 'latest',
    restOfNotes: '… the rest of the notes',
    assets: 'Downloads',
    changes: 'All changes: ',
  },
}

function countFiles(files: number): string {
  return files === 1 ? '1 file' : `${toNumber(files)} files`
}
