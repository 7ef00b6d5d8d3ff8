/** The action's outputs, all of them at every end. */
import { setOutput } from '@actions/core'
import type { Delivery } from '../../dingtalk/send.ts'
import type { NotifyFacts } from '../../model/notify-rules.ts'
/** What is said of a run, apart from the message: undefined status for one that begins. */
export type StepStatus = NotifyFacts

export type StepOutputs = {
  notified: boolean
  rows: readonly ResultRow[]
  title: string
  message: string
}

export function setOutputs(
  { status, transition }: StepStatus,
  { notified, rows, title, message }: StepOutputs,
): void {
  const delivered = rows.filter(({ ok }) => ok).length
  setOutput('status', status ?? '')
  setOutput('transition', transition ?? '')
  setOutput('notified', notified)
  setOutput('delivered', delivered)
  setOutput('failed', rows.length - delivered)
  setOutput('results', JSON.stringify(rows))
  setOutput('title', title)
  setOutput('message', message)
}

/* Deliveries → the rows of the `results` output, for machines. */

type Delivered = Extract<Delivery, { ok: true }>

export type ResultRow = {
  robot: number
  ok: boolean
  attempts: number
  ms: number
  errcode?: number
  errmsg?: string
  reason?: string
  hint?: string
  /** The group may have the message all the same. */
  uncertain?: true
}

export function deliveredRow({ robot, attempts, ms }: Delivered): ResultRow {
  return { robot, ok: true, attempts, ms, errcode: 0, errmsg: 'ok' }
}
