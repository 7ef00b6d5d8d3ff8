/** `report`: the built-in message about a job of any CI. */
import { matchesNotifyWords } from '../model/notify-rules.ts'
import { deliverAndReport, renderWithin } from './delivery-report.ts'
import type { Session } from './session.ts'
import { UsageError } from './usage.ts'
import { toLine } from './terminal.ts'

/** @returns the exit code */
export async function report(session: Session): Promise<number> {
  const { settings, io } = session
  const ci = await import('./ci-message.chunk.ts')
  const run = await ci.readAnyCi(io.env)
  if (run === undefined) throw new UsageError('no ci')
  const { givenStatus } = settings
  const conclusion = givenStatus === '' ? run.conclusion : ci.conclusionOf(givenStatus)
  if (conclusion === undefined)
    throw new UsageError(givenStatus === '' ? 'no status' : 'unknown status')
  const subject = ci.toSubject(run, conclusion)
  const facts = ci.factsOf(subject)
  const shown = { status: subject.outcome.status, transition: subject.transition ?? '' }
  if (!matchesNotifyWords(settings.notifyOn, facts)) return await reportSkipped(shown, session)
  const { payload } = settings
  if (payload !== undefined)
    return await deliverAndReport({ message: payload, failures: [] }, session, shown)
  const versions = await ci.composeFor(subject, settings, io.runtime.now())
  return await deliverAndReport(renderWithin(versions, session), session, shown)
}

/** That is no failure: nobody asked. */
async function reportSkipped(
  shown: { status: string; transition: string },
  { settings, flags, io }: Session,
): Promise<number> {
  const { notAskedText } = await import('./problems.chunk.ts')
  if (flags.has('json')) io.out(`${JSON.stringify({ ...shown, notified: false })}\n`)
  else io.out(toLine(notAskedText(settings.notifyOn, shown)[settings.language]))
  return 0
}
