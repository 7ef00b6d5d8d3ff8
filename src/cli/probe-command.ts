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
  const printed: string[] = []
  const collecting = { ...session, io: { ...io, out: (text: string) => printed.push(text) } }
  for (const message of calibrationMessages())
    exitCode = Math.max(exitCode, await deliverAndReport({ message, failures: [] }, collecting))
  // One value for a program, whatever the number of messages.
  if (flags.has('json')) io.out(`[${printed.map((each) => each.trim()).join(',')}]\n`)
  else io.out([...printed, ...(exitCode === 0 ? [checklist(settings.language)] : [])].join(''))
  return exitCode
}
