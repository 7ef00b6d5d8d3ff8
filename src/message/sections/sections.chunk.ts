/** The sections that most messages don't have: failed jobs and tests, what changed, a release, a feed's items. */

export { changeBlocks } from './changes.ts'
export { failureBlocks } from './failed-jobs.ts'
export { feedOf } from './feed.ts'
export { announcementOf } from './release.ts'
