/** `probe`: posts the calibration message to one robot, and says what to look for. */
import { deliverAndReport } from './delivery-report.ts'
import type { Session } from './session.ts'
import { UsageError } from './usage.ts'

/** @returns the exit code */
export async function probe(session: Session): Promise<number> {
  const { settings, io, flags } = session
  if (settings.canSend && settings.robots.length !== 1) throw new UsageError('one robot')
  const { calibrationMessages, checklist } = await import('./probe.chunk.ts')
  let exitCode = 0
  for (const message of calibrationMessages())
    exitCode = Math.max(exitCode, await deliverAndReport({ message, failures: [] }, session))
  if (exitCode === 0 && !flags.has('json')) io.out(checklist(settings.language))
  return exitCode
}
