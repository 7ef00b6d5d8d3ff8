/** The message outside DingTalk: its links beside its text, plain addresses, mobile numbers masked. */
import { withPlainLinks } from './link-target.ts'
import { toMarkdown } from './markdown.ts'
import { messageTypeSpecs } from './message-types.ts'
import type { Message } from './message.ts'
import { link } from '../document/document.ts'
import { maskMobiles } from '../redact/mobiles.ts'
import { type KnownSecrets, longSecrets } from '../redact/secrets.ts'

/** As the outputs have it: other steps may hand it on to where DingTalk's scheme leads nowhere. */
export function toOutputView(message: Message): { title: string; text: string } {
  const { type, title, text, mentions } = message
  const list =
    messageTypeSpecs[type].dialect === 'markdown' ? markdownList(message) : plainList(message)
  return {
    title: maskMobiles(title, mentions.mobiles),
    text: maskMobiles(joined([withPlainLinks(text), withPlainLinks(list)]), mentions.mobiles),
  }
}

/** As it is sent; buttons, items or the URL come last, as a list. */
export function toLogText(message: Message): string {
  const text = joined([message.title, message.text, plainList(message)])
  return maskMobiles(text, message.mentions.mobiles)
}

/** The text without the robots' own secrets, which only the user's own words may hold. */
export async function hideSecrets(text: string, known: KnownSecrets): Promise<string> {
  const secrets = longSecrets(known)
  if (!secrets.some((secret) => text.includes(secret))) return text
  const { redact } = await import('../redact/redact.chunk.ts')
  return redact(text, secrets)
}

/** As the job summary shows it, in GitHub's markdown. */
export function toSummaryText(message: Message): string {
  const { text, mentions } = message
  const plain = maskMobiles(withPlainLinks(text), mentions.mobiles)
  const body = messageTypeSpecs[message.type].dialect === 'markdown' ? plain : escapeLines(plain)
  const list = maskMobiles(markdownList(message), mentions.mobiles)
  return joined([...titleAbove(message), body, list])
}

/** A title that is nowhere else in the message: of a link, and of the user's own message. */
function titleAbove({ type, title, rawPayload, mentions }: Message): string[] {
  const isAbsent =
    type === 'link' || (rawPayload !== undefined && /^(markdown|action-card)$/.test(type))
  const line = [{ kind: 'strong', line: [maskMobiles(title, mentions.mobiles)] }] as const
  return isAbsent ? [toMarkdown([{ kind: 'paragraph', lines: [line] }])] : []
}

function plainList({ links }: Message): string {
  return links.map(({ text, url }) => `- ${text}: ${url}`).join('\n')
}

function markdownList({ links }: Message): string {
  const lines = links.map(({ text, url }) => [link(text, withPlainLinks(url))])
  return lines.map((line) => `- ${toMarkdown([{ kind: 'paragraph', lines: [line] }])}`).join('\n')
}

function escapeLines(text: string): string {
  return toMarkdown([{ kind: 'paragraph', lines: text.split('\n').map((line) => [line]) }])
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
