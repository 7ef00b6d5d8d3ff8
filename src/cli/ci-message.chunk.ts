/** A message about a run of any CI: its facts, and the versions of the message. Sends nothing. */
import { type CiRun, readCiRun } from '../ci/ci-run.ts'
export { conclusionOf } from '../ci/ci-run.ts'
import { readRun } from '../github/collect.ts'
import { composeMessage, type MessageVersion, type OwnDraft } from '../message/compose.ts'
import { atJobStart } from '../message/draft.ts'
import { transitionOf } from '../model/history.ts'
import { needsHistory, type NotifyFacts } from '../model/notify-rules.ts'
import type { MessageSubject, RunContext } from '../model/run-report.ts'
import { type Conclusion, type Outcome, toOutcome } from '../model/status.ts'
import { mentionedPeople, toMessageSettings } from '../render-report.ts'
import type { Environment } from '../runtime.ts'
import type { Settings } from '../settings/settings.ts'

type CiSettings = Omit<Settings, 'advice'>

/**
 * GitHub's own variables are read as the action reads them: Gitea and Forgejo set the same.
 * @returns undefined where no CI that is known runs
 */
export async function readAnyCi(env: Environment): Promise<CiRun | undefined> {
  const isGithubLike = env['GITHUB_ACTIONS'] === 'true' || env['GITEA_ACTIONS'] === 'true'
  if (!isGithubLike) return readCiRun(env)
  return { context: await readRun(env), conclusion: undefined, previous: undefined }
}

export function toSubject(
  { context, previous }: CiRun,
  conclusion: Conclusion,
): MessageSubject & { outcome: Outcome } {
  const outcome = toOutcome(conclusion)
  const known = previous === 'success' || previous === 'failure' ? { previous } : undefined
  return { ...atJobStart(context), outcome, transition: transitionOf(outcome.status, known) }
}

/** Whether they ask for what only the CI could have said. */
export function isHistoryMissing(
  { previous }: CiRun,
  { notifyOn, atOn }: Pick<Settings, 'notifyOn' | 'atOn'>,
): boolean {
  return previous === undefined && [notifyOn, atOn].some(needsHistory)
}

/** What `notify-on` and `at-on` are about. */
export function factsOf({ outcome, transition }: MessageSubject): NotifyFacts {
  return { status: outcome?.status, detail: outcome?.detail, transition }
}

/** The best version first. */
export function composeFor(
  subject: MessageSubject,
  settings: CiSettings,
  { now, own }: { now: number; own?: OwnDraft },
): Promise<readonly MessageVersion[]> {
  const mentioned = mentionedPeople(subject.context, factsOf(subject), settings)
  return composeMessage(subject, toMessageSettings({ ...settings, mentioned }, now), own)
}

/** For a template where no CI runs: every variable exists, and most are empty. */
const noCi: RunContext = {
  repository: { name: '', url: '' },
  ...{ apiUrl: '', picture: 'https://github.com/github.png', actor: '', people: [] },
  run: emptyRun(),
  thisRun: emptyRun(),
  ...{ job: undefined, rerunBy: undefined, sender: undefined, webhooksWithheld: false },
  ...{ ref: undefined, pullRequest: undefined, commit: undefined, eventConclusion: undefined },
  event: { kind: 'dispatch', inputs: [] },
}

function emptyRun(): RunContext['run'] {
  return {
    ...{ id: '', attempt: 1, number: undefined, url: '', workflow: '', file: undefined, event: '' },
    ...{ branch: undefined, headRepository: undefined, sha: undefined, durationMs: undefined },
  }
}

export const noRun: CiRun = { context: noCi, conclusion: undefined, previous: undefined }
