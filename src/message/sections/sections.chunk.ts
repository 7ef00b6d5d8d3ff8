/** The sections that most messages don't have: failed jobs, what changed, a release, a feed's items. */

export { feedOf } from './feed.ts'
export { changeBlocks } from './changes.ts'
export { jobBlocks } from './failed-jobs.ts'
export { releaseBlocks } from './release.ts'
