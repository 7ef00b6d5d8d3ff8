/** A cron in words. Loaded for scheduled runs only. */
import 'cronstrue/locales/zh_CN.js'
import cronstrue from 'cronstrue'
import type { Language } from '../i18n/language.ts'

/** Nobody writes a longer one; a description grows with it. */
const longest = 100

/** @returns undefined where the cron says nothing to us */
export function toSchedule(cron: string, language: Language): string | undefined {
  if (cron.length > longest) return undefined
  try {
    return say[language](cron)
  } catch {
    return undefined
  }
}

const say: Readonly<Record<Language, (cron: string) => string>> = {
  en: (cron) => inEnglish(describe(cron, 'en')),
  'zh-CN': (cron) => inChinese(describe(cron, 'zh_CN')),
}

function describe(cron: string, locale: string): string {
  return cronstrue.toString(cron, { locale, use24HourTimeFormat: true })
}

const time = String.raw`\d{2}:\d{2}(?:[,、] ?\d{2}:\d{2})*(?: (?:and|和) \d{2}:\d{2})?`

function isTimeAlone(words: string): boolean {
  return new RegExp(`^(?:At|在) ?${time}$`).test(words)
}

/** `At 06:00` → `every day at 06:00`; any other only starts small, within our sentence. */
function inEnglish(words: string): string {
  const start = (words.charAt(0).toLowerCase() + words.slice(1)).replaceAll(', only ', ' ')
  return isTimeAlone(words) ? `every day ${start}` : start
}

/**
 * The library keeps the order of English, time first, and its spaces. In Chinese the greater comes
 * first: `在06:00, 仅星期一` → `每周一 06:00`.
 */
function inChinese(words: string): string {
  if (isTimeAlone(words)) return `每天 ${tidy(words)}`
  const parts = words.split(/, (?!\d{2}:)/).map(tidy)
  const isChoice = parts.some((part) => part.startsWith('或'))
  return (isChoice ? parts : parts.reverse())
    .join('，')
    .replace(/仅(?=周)/, '每')
    .replace(/^仅于(.+?月)份，每月 /, '每年$1 ')
    .replace(new RegExp(`，(?=${time}$)`), ' ')
}

/** In the order of the rows: what the library writes, and what a person would. */
const tidied = [
  [/^在 ?(?=\d)/, ''],
  [/^在整点后的/, '每小时'],
  [/^限(?=每)/, ''],
  [/星期/g, '周'],
  [/, (?=\d)/g, '、'],
  [/\s+/g, ' '],
  [/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''],
] as const

function tidy(part: string): string {
  return tidied.reduce((text, [find, to]) => text.replace(find, to), part.trim())
}
