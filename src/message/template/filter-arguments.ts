/** The colours that a template can name: those of the statuses, and blue. */
import { byteLength } from '../../encoding.ts'
import type { Colored, Inline } from '../../document/document.ts'
import { type WebUrl, webUrl } from '../../document/web-url.ts'
import type { Translated } from '../../i18n/language.ts'
import { TemplateError } from './diagnostics.ts'
import { textOf, type OutputNode, plainOutput } from './output.ts'

const colors = new Map<string, Colored['color']>([
  ['green', '#1a7f37'],
  ['red', '#d1242f'],
  ['orange', '#9a6700'],
  ['gray', '#6e7781'],
  ['blue', '#0969da'],
])

export const colorNames: readonly string[] = [...colors.keys()]

/** @param word a name of ours, or `#` and six or three hexadecimal digits */
export function toColor(word: string): Colored['color'] | undefined {
  const [, digits] = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(word) ?? []
  return digits === undefined ? colors.get(word) : `#${digits}`
}

/* What the arguments of our filters must be; a literal one is checked before anything happens. */

export type Parameter = { isRight: (argument: unknown) => boolean; wrong: Translated }

export const urlArgument: Parameter = {
  isRight: (argument) => typeof argument !== 'string' || toLinkNodes([], argument) !== undefined,
  wrong: {
    en: 'link takes an http or https address. Write any other yourself: [text](dingtalk://…).',
    'zh-CN': 'link 的参数应为 http 或 https 地址；其他地址请直接写在模板中：[文字](dingtalk://…)。',
  },
}

export const colorArgument: Parameter = {
  isRight: (argument) => toColor(textOf(argument)) !== undefined,
  wrong: {
    en: `color takes one of ${colorNames.join(', ')}, or a colour like '#1a7f37'.`,
    'zh-CN': `color 的参数应为 ${colorNames.join('、')} 之一，或 '#1a7f37' 这样的颜色。`,
  },
}

export const sizeArgument: Parameter = {
  isRight: (argument) => Number.isSafeInteger(argument) && Number(argument) > 0,
  wrong: {
    en: 'truncate_bytes takes a whole number of bytes, above 0.',
    'zh-CN': 'truncate_bytes 的参数应为大于 0 的整数（字节数）。',
  },
}

/* Times and durations as the filters take them. */

const noDuration: Translated = {
  en: 'duration takes milliseconds, from 0.',
  'zh-CN': 'duration 只接受不小于 0 的毫秒数。',
}

const noTime: Translated = {
  en: 'time takes milliseconds or an ISO date such as 2026-11-23T06:05:09Z.',
  'zh-CN': 'time 只接受毫秒数或 2026-11-23T06:05:09Z 这样的 ISO 日期。',
}

/** @param text milliseconds */
export function millisecondsOf(text: string): number {
  const ms = Number(text)
  if (!Number.isFinite(ms) || ms < 0) throw new TemplateError(noDuration)
  return ms
}

/** The farthest moment that JavaScript knows. */
const farthest = 8.64e15

/** @param text milliseconds since the epoch, or an ISO date */
export function momentOf(text: string): number {
  const moment = /^-?\d+$/.test(text) ? Number(text) : Date.parse(text)
  if (!(Math.abs(moment) <= farthest)) throw new TemplateError(noTime)
  return moment
}

/* The filter `link`: pieces as a link, colours kept. */

/** @returns undefined where it is not an http(s) URL */
export function toLinkNodes(
  pieces: readonly OutputNode[],
  address: string,
): OutputNode[] | undefined {
  const url = webUrl(address)
  return url === undefined ? undefined : pieces.map((piece) => linked(piece, url))
}

function linked(piece: OutputNode, url: WebUrl): Inline {
  if (typeof piece !== 'string' && piece.kind === 'colored')
    return { ...piece, line: piece.line.map((inner) => linked(inner, url)) }
  return { kind: 'link', text: plainOutput([piece]), url, writesUrl: true }
}

/** The filter `truncate_bytes`: text within a size, at whole characters. */

const ellipsis = '…'

export function cutToBytes(text: string, most: number): string {
  if (byteLength(text) <= most) return text
  const emoji = byteLength(ellipsis) <= most ? ellipsis : ''
  const room = most - byteLength(emoji)
  let [kept, bytes] = ['', 0]
  // No character is kept beyond that many units: more need not be looked at.
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, room + 1))) {
    bytes += byteLength(segment)
    if (bytes > room) break
    kept += segment
  }
  return `${kept.trimEnd()}${emoji}`
}
