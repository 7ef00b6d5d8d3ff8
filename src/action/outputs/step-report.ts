/** What a step reports of a run, and where. */
import type { Language } from '../../i18n/language.ts'
import type { NotifyFacts } from '../../model/notify-rules.ts'
import type { KnownSecrets } from '../../redact/secrets.ts'
import type { Environment } from '../../runtime.ts'
import type { Settings } from '../../settings/settings.ts'

/** What the step reports of a run, apart from the message: no status for a job that begins. */
export type StepStatus = NotifyFacts

export const noStatus: StepStatus = { status: undefined, detail: undefined, transition: undefined }

/** Where and in which language a step reports. */
export type StepSurroundings = { env: Environment; language: Language }

export type ReportSettings = StepSurroundings &
  Pick<Settings, 'failOn' | 'dryRun' | 'summary'> & { knownSecrets: KnownSecrets }

export type MissingSettings = StepSurroundings &
  Pick<Settings, 'details' | 'notifyOn' | 'atOn' | 'logLines'>
