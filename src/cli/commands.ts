/** The commands that send a message: `send` one’s own, `report` a job of any CI, `probe` a robot. */
import type { Message } from '../dingtalk/message.ts'
import type { MessageVersion } from '../message/compose.ts'
import { matchesNotifyWords } from '../model/notify-rules.ts'
import { deliverAndReport, nothingSent, renderWithin, warn } from './delivery-report.ts'
import {
  isLinkMissing,
  markdownBlocks,
  type OwnContent,
  textBlocks,
  titleOf,
  toMessageContent,
  toRow,
} from './own-content.ts'
import { type Session, toLine } from './session.ts'
import { UsageError } from './usage.ts'

/**
 * `send`: a message of one's own, as text, markdown, rows, template or payload.
 * @returns the exit code
 */
export async function send(session: Session): Promise<number> {
  const { payload, templates } = session.settings
  if (payload !== undefined) return await sendPayload(payload, session)
  const content = toContent(session)
  if (templates.title !== undefined || templates.body !== undefined)
    return await sendTemplate(content, session)
  if (content.blocks.length === 0 && content.rows.length === 0 && content.title === undefined)
    throw new UsageError('no text')
  return await sendContent(content, session)
}

/** A message already. */
async function sendPayload(message: Message, session: Session): Promise<number> {
  if (session.text !== undefined) throw new UsageError('text and template')
  return await deliverAndReport({ message, failures: [] }, session)
}

/** A message that is not anybody's template: nothing in it can fail. */
export async function sendContent(content: OwnContent, session: Session): Promise<number> {
  if (isLinkMissing(session.settings.messageType, content)) throw new UsageError('no link')
  return await deliverAndReport(renderWithin([plainVersion(content, session)], session), session)
}

/** In UTF-16 units as many as a message has bytes: more is shortened anyway. */
const mostRead = 20_000

function toContent({ settings, text = '', flags }: Session): OwnContent {
  const { title, fields, mentions } = settings
  const read = text.slice(0, mostRead).toWellFormed()
  const blocks = flags.has('markdown') ? markdownBlocks(read) : textBlocks(read)
  const rows = fields.map(toRow)
  return { title, blocks, rows, links: [], mentions }
}

function plainVersion(content: OwnContent, { settings }: Session): MessageVersion {
  return {
    kind: 'plain',
    mayTakeLong: false,
    render: () => toMessageContent(content, settings.language),
  }
}

/** What the templates print, with what else is given in the place of what they leave out. */
async function sendTemplate(content: OwnContent, session: Session): Promise<number> {
  const { settings, io, text } = session
  if (settings.templates.body !== undefined && text !== undefined)
    throw new UsageError('text and template')
  const ci = await import('./ci-message.chunk.ts')
  const run = (await ci.readAnyCi(io.env)) ?? ci.noRun
  if (run === ci.noRun && isLinkMissing(settings.messageType, content))
    throw new UsageError('no link')
  const subject = ci.toSubject(run, run.conclusion ?? 'neutral')
  const {
    document: sections,
    links,
    feed,
  } = toMessageContent({ ...content, title: undefined }, settings.language)
  // Without a run there is no page of it: the message leads where its rows do.
  const pages = run === ci.noRun ? { links, feed } : {}
  const own = { title: content.title ?? '', heading: [], sections, ...pages }
  const versions = await ci.composeFor(subject, settings, { now: io.runtime.now(), own })
  const { usageTexts } = await import('./problems.chunk.ts')
  const note = textBlocks(usageTexts['template failed'][settings.language])
  const fallback = plainVersion({ ...content, blocks: [...note, ...content.blocks] }, session)
  const rendered = renderWithin([...versions.slice(0, 1).map(titled), fallback], session)
  if (rendered.message.title === '') throw new UsageError('nothing printed')
  return await deliverAndReport(rendered, session)
}

/** As of a text, the first line is the title where there is no other. */
function titled(version: MessageVersion): MessageVersion {
  return {
    ...version,
    render: () => {
      const rendered = version.render()
      if ('issues' in rendered || rendered.title !== '') return rendered
      return { ...rendered, title: titleOf(rendered.document) }
    },
  }
}

/**
 * `report`: the built-in message about a job of any CI.
 * @returns the exit code
 */
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
  if (ci.isHistoryMissing(run, settings)) await warn('previous run unknown', session)
  if (!matchesNotifyWords(settings.notifyOn, facts)) return await reportSkipped(shown, session)
  const { payload } = settings
  if (payload !== undefined)
    return await deliverAndReport({ message: payload, failures: [] }, session, shown)
  const versions = await ci.composeFor(subject, settings, { now: io.runtime.now() })
  return await deliverAndReport(renderWithin(versions, session), session, shown)
}

/** That is no failure: nobody asked. */
async function reportSkipped(
  shown: { status: string; transition: string },
  { settings, flags, io }: Session,
): Promise<number> {
  const { notAskedText } = await import('./problems.chunk.ts')
  if (flags.has('json')) io.out(`${JSON.stringify({ ...shown, ...nothingSent })}\n`)
  else io.out(toLine(notAskedText(settings.notifyOn, shown)[settings.language]))
  return 0
}

/**
 * `probe`: posts the calibration message to one robot, and says what to look for.
 * @returns the exit code
 */
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
