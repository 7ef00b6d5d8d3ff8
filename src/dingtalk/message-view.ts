/** The message outside DingTalk: its links beside its text, plain addresses, mobile numbers masked. */
import { withPlainLinks, type Message } from './message.ts'
import { toMarkdown } from './markdown.ts'
import { messageTypeSpecs } from './message-types.ts'
import { link } from '../document/document.ts'
import { toBase64 } from '../encoding.ts'
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
  if (!mayHoldAny(text, known)) return text
  const { redact } = await import('../redact/redact.chunk.ts')
  return redact(text, longSecrets(known))
}

/** Letters and digits in an encoding, which hardly any text has: they need none. */
const encodedLetter =
  /%(?:25)*(?:3\d|[46][\dA-Fa-f]|[57][\dAa])|&#|\\[ux]|[\u200b-\u200f\u2060-\u206f\uff10-\uff19\uff21-\uff5a]/

/**
 * Whether it is worth loading what looks into every encoding: a look that is wrong in few texts, and
 * cheap in all others.
 */
function mayHoldAny(text: string, { credentials, urls }: KnownSecrets): boolean {
  const secrets = longSecrets({ credentials, urls: [] })
  if (secrets.length > 0 && encodedLetter.test(text)) return true
  const [lower, base64] = [text.toLowerCase(), text.replaceAll('-', '+').replaceAll('_', '/')]
  return (
    urls.some((url) => text.includes(url)) ||
    secrets.some(
      (secret) =>
        lower.includes(plainPart(secret).toLowerCase()) ||
        // As it is behind none, one or two other bytes: what none of these and no byte after it changes.
        ['', ' ', '  '].some((before) => base64.includes(toBase64(before + secret).slice(4, 16))),
    )
  )
}

/** What of it stays as it is where only what must be encoded is. */
function plainPart(secret: string): string {
  const parts = secret.split(/[^\w.-]/)
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
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
    type === 'link' || (rawPayload !== undefined && messageTypeSpecs[type].dialect === 'markdown')
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
