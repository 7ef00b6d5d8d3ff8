/** The action's outputs, all of them at every end. */
import { setOutput } from '@actions/core'
import type { Transition } from '../facts/transition.ts'
import type { Verdict } from '../facts/verdict.ts'
import type { Row } from './results.ts'

/** What is said of a run, apart from the message: undefined verdict for one that begins. */
export type Said = { verdict: Verdict | undefined; transition: Transition | undefined }

export type Sent = { notified: boolean; rows: readonly Row[]; title: string; message: string }

export function setOutputs(
  { verdict, transition }: Said,
  { notified, rows, title, message }: Sent,
): void {
  const delivered = rows.filter(({ ok }) => ok).length
  setOutput('verdict', verdict ?? '')
  setOutput('transition', transition ?? '')
  setOutput('notified', notified)
  setOutput('delivered', delivered)
  setOutput('failed', rows.length - delivered)
  setOutput('results', JSON.stringify(rows))
  setOutput('title', title)
  setOutput('message', message)
}
