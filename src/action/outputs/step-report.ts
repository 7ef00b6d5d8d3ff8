/** What a step reports of a run and of each robot, and where. */
import type { Delivery } from '../../dingtalk/delivery.ts'
import type { Language, Translated } from '../../i18n/language.ts'
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

type Delivered = Extract<Delivery, { ok: true }>

/** A row of the output `results`, for machines: part of the contract with users. */
export type ResultRow = {
  robot: number
  ok: boolean
  attempts: number
  ms: number
  errcode?: number
  errmsg?: string
  reason?: string
  hint?: string
  /** The group may have the message anyway. */
  uncertain?: true
}

export function deliveredRow({ robot, attempts, ms }: Delivered): ResultRow {
  return { robot, ok: true, attempts, ms, errcode: 0, errmsg: 'ok' }
}

export function deliveredText({ robot, ms, attempts }: ResultRow): Translated {
  const isFirst = attempts === 1
  return {
    en: `Delivered to robot ${String(robot)} (${String(ms)} ms${isFirst ? '' : `, attempt ${String(attempts)}`}).`,
    'zh-CN': `机器人 ${String(robot)} 已送达（${String(ms)} 毫秒${isFirst ? '' : `，第 ${String(attempts)} 次尝试`}）。`,
  }
}
