/** What the start of a watched job leaves for its end, in the runner's file. */
import { saveState } from '@actions/core'
import type { StepSurroundings } from './step-report.ts'

export async function keepState(
  name: string,
  value: string,
  { env, language }: StepSurroundings,
): Promise<void> {
  // Without a file, the toolkit would print the state as a command.
  if (!env['GITHUB_STATE']) return
  try {
    saveState(name, value)
  } catch (error) {
    const { warnNotWritten } = await import('./notices.chunk.ts')
    warnNotWritten('state', error, language)
  }
}
