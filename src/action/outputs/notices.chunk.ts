/** What most steps have no reason to say: what is missing, and what could not be done. */
export { annotateIssues } from './input-issues.ts'
export {
  noteMissing,
  noteNobodyFound,
  noteWithheld,
  warnMentionsIgnored,
  warnNotShown,
  warnNotWritten,
} from './notices.ts'
