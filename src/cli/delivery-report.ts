/** Delivers a message, and reports what became of it: lines for people, or JSON for programs. */
import { type Delivery, deliveredRow, deliveredText, type ResultRow } from '../dingtalk/delivery.ts'
import { hideSecrets, toLogText, toOutputView } from '../dingtalk/message-view.ts'
import { deliver } from '../dingtalk/send.ts'
import { hasIgnoredMentions } from '../dingtalk/write-message.ts'
import type { MessageVersion, RenderFailure } from '../message/compose.ts'
import { maskMobiles } from '../redact/mobiles.ts'
import { type RenderedMessage, renderMessage } from '../render-report.ts'
import { type Session, printProblem, type Terminal, toLine } from './session.ts'

/** In the type that was asked for, with what is left of the deadline. */
export function renderWithin(
  versions: readonly MessageVersion[],
  { settings, io, start }: Session,
): RenderedMessage {
  const { messageType, linkTarget, retryPolicy } = settings
  const leftMs = (): number => start + retryPolicy.deadlineMs - io.runtime.elapsed()
  return renderMessage(versions, { messageType, linkTarget }, leftMs)
}

/** In the JSON, as the action's outputs have it. */
export const nothingSent = {
  notified: false,
  ...{ delivered: 0, failed: 0, results: [], title: '', message: '' },
} as const

/** A warning whose text is loaded only for it. */
export async function warn(
  name: 'nobody mentioned' | 'previous run unknown',
  { io, settings: { language } }: Session,
): Promise<void> {
  const { usageTexts } = await import('./problems.chunk.ts')
  printProblem('warning', usageTexts[name], { terminal: io, language })
}

/**
 * @param facts what the JSON says besides
 * @returns the exit code: 0 delivered, 1 not delivered, by `fail-on`
 */
export async function deliverAndReport(
  { message, failures }: RenderedMessage,
  session: Session,
  facts: Readonly<Record<string, unknown>> = {},
): Promise<number> {
  const { settings, io, start, flags } = session
  const { knownSecrets, dryRun } = settings
  if (!settings.canSend) return await reportWithheld(session)
  if (hasIgnoredMentions(message)) await warn('nobody mentioned', session)
  const simpler = failures.length === 0 ? 0 : await reportRenderFailures(failures, session)
  const deliveries = await deliver(message, settings, { ...io.runtime, start })
  const { rows, exitCode } = await reportRows(deliveries, session)
  if (flags.has('json')) {
    const view = toOutputView(message)
    const failed = rows.filter(({ ok }) => !ok).length
    const counts = { notified: true, delivered: rows.length - failed, failed, results: rows }
    const title = await hideSecrets(view.title, knownSecrets)
    const text = await hideSecrets(view.text, knownSecrets)
    io.out(`${JSON.stringify({ ...facts, ...counts, title, message: text })}\n`)
  } else if (dryRun) {
    const text = await hideSecrets(toLogText(message), knownSecrets)
    printerOf(session)(text.split('\n').map(toLine).join(''))
  }
  if (flags.has('open')) {
    const { openPreview } = await import('./preview.chunk.ts')
    await openPreview(message, session)
  }
  return Math.max(exitCode, simpler)
}

async function reportWithheld({ io, settings, flags }: Session): Promise<number> {
  const { usageTexts } = await import('./problems.chunk.ts')
  printProblem('notice', usageTexts.withheld, { terminal: io, language: settings.language })
  if (flags.has('json')) io.out(`${JSON.stringify(nothingSent)}\n`)
  return 0
}

/** Why a simpler message is sent; only `fail-on: any` makes the command fail for it. */
async function reportRenderFailures(
  failures: readonly RenderFailure[],
  { settings, io }: Session,
): Promise<number> {
  const { failureTexts, issueText } = await import('./problems.chunk.ts')
  const { language, failOn, knownSecrets } = settings
  const hide = (text: string): Promise<string> =>
    hideSecrets(maskMobiles(text, knownSecrets.mobiles), knownSecrets)
  for (const text of failures.flatMap((failure) => failureTexts(failure, issueText))) {
    const hidden = { en: await hide(text.en), 'zh-CN': await hide(text['zh-CN']) }
    printProblem('error', hidden, { terminal: io, language })
  }
  return failOn === 'any' ? 1 : 0
}

/** Standard output belongs to the command that is run. */
function printerOf({ child, io }: Session): Terminal['out'] {
  return child.length > 0 ? io.err : io.out
}

type ReportedRows = { rows: ResultRow[]; exitCode: number }

async function reportRows(
  deliveries: readonly Delivery[],
  session: Session,
): Promise<ReportedRows> {
  const { settings, flags } = session
  const print = flags.has('json') ? () => undefined : printerOf(session)
  const rows = deliveries.flatMap((delivery) =>
    delivery.ok && delivery.skewMs === undefined ? [deliveredRow(delivery)] : [],
  )
  if (rows.length < deliveries.length) return await reportFailures(deliveries, session, print)
  for (const row of rows) print(toLine(deliveredText(row)[settings.language]))
  return { rows, exitCode: 0 }
}

async function reportFailures(
  deliveries: readonly Delivery[],
  { settings: { failOn, language }, io }: Session,
  print: Terminal['out'],
): Promise<ReportedRows> {
  const texts = await import('./problems.chunk.ts')
  const failing = texts.failingDeliveries(deliveries, failOn)
  const rows = deliveries.map((delivery) => {
    const row = delivery.ok ? deliveredRow(delivery) : texts.failedRow(delivery, language)
    if (delivery.ok) print(toLine(deliveredText(row)[language]))
    else {
      const severity = failing.includes(delivery) ? 'error' : 'warning'
      printProblem(severity, texts.failedText(row), { terminal: io, language })
    }
    return row
  })
  for (const { robot, skewMs } of deliveries) {
    if (skewMs !== undefined)
      printProblem('warning', texts.clockText(robot, skewMs), { terminal: io, language })
  }
  return { rows, exitCode: failing.length > 0 ? 1 : 0 }
}
