/** `send`: a message of the user's own, as a text, a template or a payload. */
import type { Message } from '../dingtalk/message.ts'
import type { MessageVersion } from '../message/compose.ts'
import { deliverAndReport, renderWithin } from './delivery-report.ts'
import {
  isLinkMissing,
  markdownBlocks,
  type OwnContent,
  textBlocks,
  toMessageContent,
  toRow,
} from './own-content.ts'
import type { Session } from './session.ts'
import { UsageError } from './usage.ts'

/** @returns the exit code */
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

/** The template's own message; what else is given, where it cannot be rendered. */
async function sendTemplate(content: OwnContent, session: Session): Promise<number> {
  const { settings, io, text } = session
  if (settings.templates.body !== undefined && text !== undefined)
    throw new UsageError('text and template')
  const ci = await import('./ci-message.chunk.ts')
  const run = (await ci.readAnyCi(io.env)) ?? ci.noRun
  if (run === ci.noRun && isLinkMissing(settings.messageType, content))
    throw new UsageError('no link')
  const subject = ci.toSubject(run, run.conclusion ?? 'neutral')
  const [custom] = await ci.composeFor(subject, settings, io.runtime.now())
  const { usageTexts } = await import('./problems.chunk.ts')
  const note = textBlocks(usageTexts['template failed'][settings.language])
  const fallback = plainVersion({ ...content, blocks: [...note, ...content.blocks] }, session)
  const own = custom === undefined ? [] : [run === ci.noRun ? withOwnLinks(custom) : custom]
  return await deliverAndReport(renderWithin([...own, fallback], session), session)
}

/** Without a run there is no page of it: the message leads where its rows do. */
function withOwnLinks(custom: MessageVersion): MessageVersion {
  return {
    ...custom,
    render: () => {
      const rendered = custom.render()
      if ('issues' in rendered) return rendered
      const [, first, ...others] = rendered.links
      if (first === undefined) return rendered
      const feed = others.map(({ text, url }) => ({ title: text, url }))
      return { ...rendered, links: [first, ...others], feed }
    },
  }
}
