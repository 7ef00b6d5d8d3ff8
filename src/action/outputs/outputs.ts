/** What a step leaves in the runner’s files: the outputs, at every end, and state for the end of a watched job. */
import { setOutput, saveState } from '@actions/core'
import type { ResultRow } from '../../dingtalk/delivery.ts'
import type { StepStatus, StepSurroundings } from './step-report.ts'

export type StepOutputs = {
  notified: boolean
  rows: readonly ResultRow[]
  title: string
  message: string
}

/** Of a step that sends nothing. */
export const nothingSent: StepOutputs = { notified: false, rows: [], title: '', message: '' }

/** What cannot be written is a warning: the deliveries stay what they are. */
export async function writeOutputs(
  { status, transition }: StepStatus,
  { notified, rows, title, message }: StepOutputs,
  { env, language }: StepSurroundings,
): Promise<void> {
  // Without a file, the toolkit would print the outputs as commands.
  if (!env['GITHUB_OUTPUT']) return
  const delivered = rows.filter(({ ok }) => ok).length
  const outputs = {
    status: status ?? '',
    transition: transition ?? '',
    notified,
    delivered,
    failed: rows.length - delivered,
    results: JSON.stringify(rows),
    title,
    message,
  }
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  } catch (error) {
    const { warnNotWritten } = await import('./notices.chunk.ts')
    warnNotWritten('outputs', error, language)
  }
}

/** @returns whether it is there for the end of the job */
export async function keepState(
  name: string,
  value: string,
  { env, language }: StepSurroundings,
): Promise<boolean> {
  // Without a file, the toolkit would print the state as a command.
  if (!env['GITHUB_STATE']) return false
  try {
    saveState(name, value)
    return true
  } catch (error) {
    const { warnNotWritten } = await import('./notices.chunk.ts')
    warnNotWritten('state', error, language)
    return false
  }
}
