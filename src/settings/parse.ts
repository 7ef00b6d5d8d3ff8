/** Single settings: text → value, or a complaint that names the remedy. */
import { isTimeZone } from '../i18n/dates.ts'
import type { Translated } from '../i18n/language.ts'
import type { Quote } from '../redact/quote.ts'
import type { InputName } from './defaults.ts'
import type { AddIssue } from './issue.ts'
import { listOf } from './multiline.ts'
/** One input on its way in. */
export type InputField = { name: InputName; text: string; addIssue: AddIssue; quote: Quote }

/** One of a few words; the first stands in where the word is wrong. */
export function parseWord<Word extends string>(
  field: InputField,
  words: readonly [Word, ...Word[]],
): Word {
  const text = field.text.trim()
  const word = words.find((each) => each === text)
  if (word !== undefined) return word
  const allowed = words.join(', ')
  addIssueTo(field, {
    en: `${quoted(field, text).en} is not allowed. Use one of: ${allowed}.`,
    'zh-CN': `不支持 ${quoted(field, text)['zh-CN']}。请使用以下之一：${allowed}。`,
  })
  return words[0]
}

/** Several of a few words, split on newlines and commas; a complaint names the line. */
export function parseWords<Word extends string>(field: InputField, words: readonly Word[]): Word[] {
  return listOf(field.text).flatMap(({ line, text }) => {
    const word = words.find((each) => each === text)
    if (word !== undefined) return [word]
    const allowed = words.join(', ')
    addIssueTo(
      field,
      {
        en: `${quoted(field, text).en} is not allowed. Use some of: ${allowed}.`,
        'zh-CN': `不支持 ${quoted(field, text)['zh-CN']}。请使用以下之一或多个：${allowed}。`,
      },
      line,
    )
    return []
  })
}

/** A boolean of YAML 1.2's core schema, as `core.getBooleanInput` reads it. */
export function parseBoolean(field: InputField): boolean {
  const text = field.text.trim()
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  addIssueTo(field, {
    en: `${quoted(field, text).en} is no boolean. Use true or false.`,
    'zh-CN': `${quoted(field, text)['zh-CN']} 不是布尔值。请使用 true 或 false。`,
  })
  return false
}

/** A time in seconds, as milliseconds. */
export function parseSeconds(field: InputField, bounds: { most: number }): number {
  const text = field.text.trim()
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (seconds > 0 && seconds <= bounds.most) return seconds * 1000
  const most = String(bounds.most)
  addIssueTo(field, {
    en: `${quoted(field, text).en} is no time. Give seconds, above 0 and at most ${most}.`,
    'zh-CN': `${quoted(field, text)['zh-CN']} 不是时间。请填写秒数，大于 0 且不超过 ${most}。`,
  })
  return 1000
}

/** A whole number from 0. */
export function parseCount(field: InputField, bounds: { most: number }): number {
  const text = field.text.trim()
  const most = String(bounds.most)
  if (/^\d{1,9}$/.test(text) && Number(text) <= bounds.most) return Number(text)
  addIssueTo(field, {
    en: `${quoted(field, text).en} is no whole number from 0 to ${most}.`,
    'zh-CN': `${quoted(field, text)['zh-CN']} 不是 0 到 ${most} 之间的整数。`,
  })
  return 0
}

/** An IANA time zone. */
export function parseTimezone(field: InputField): string {
  const timeZone = field.text.trim()
  if (!isTimeZone(timeZone)) {
    addIssueTo(field, {
      en: `${quoted(field, timeZone).en} is no IANA time zone. Use a name such as Asia/Shanghai, Europe/Berlin or UTC.`,
      'zh-CN': `${quoted(field, timeZone)['zh-CN']} 不是 IANA 时区名。请使用 Asia/Shanghai、Europe/Berlin 或 UTC 这样的名称。`,
    })
  }
  return timeZone
}

/** The job's id in GitHub's API; absent on servers that do not tell it. */
export function parseJobId(field: InputField): string | undefined {
  const text = field.text.trim()
  if (text === '') return undefined
  if (/^\d+$/.test(text)) return text
  addIssueTo(field, {
    en: `${quoted(field, text).en} is no job id. Leave it out: it fills itself with \${{ job.check_run_id }}.`,
    'zh-CN': `${quoted(field, text)['zh-CN']} 不是作业 ID。请不要填写：它会自动取 \${{ job.check_run_id }}。`,
  })
  return undefined
}

/** The values of `${{ toJSON(matrix) }}`, in order; none outside a matrix (`null`). */
export function parseMatrix(field: InputField): string[] {
  try {
    return field.text.trim() === '' ? [] : scalarsIn(JSON.parse(field.text))
  } catch {
    addIssueTo(field, {
      en: 'not JSON. Leave it out: it fills itself with ${{ toJSON(matrix) }}.',
      'zh-CN': '不是 JSON。请不要填写：它会自动取 ${{ toJSON(matrix) }}。',
    })
    return []
  }
}

function scalarsIn(value: unknown): string[] {
  if (value === null) return []
  return typeof value === 'object'
    ? Object.values(value).flatMap(scalarsIn)
    : [typeof value === 'string' ? value : JSON.stringify(value)]
}

/** Adds a complaint about the field. */
export function addIssueTo({ name, addIssue }: InputField, text: Translated, line?: number): void {
  addIssue({ input: name, ...(line !== undefined && { line }), text })
}

/** A value in an error message, or words for one that must not be shown. */
export function quoted({ quote }: InputField, text: string): Translated {
  const shown = quote(text)
  return { en: shown ?? 'the value', 'zh-CN': shown ?? '该值' }
}
