/** Counts, sizes, durations and dates as people write them: `2026-11-23 14:05`, and the zone where it is not China's. */
import type { Language, Translated } from './language.ts'

/** Counts as English and Chinese both write them: `1,234`. */
export function toNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

const sizeUnits = ['B', 'KB', 'MB', 'GB', 'TB'] as const

/** Sizes of files as GitHub's pages show them: `12.3 MB`. */
export function toSize(bytes: number): string {
  let [size, unit] = [bytes, 0]
  while (size >= 999.95 && unit < sizeUnits.length - 1) [size, unit] = [size / 1024, unit + 1]
  const digits = unit === 0 ? String(size) : size.toFixed(1).replace(/\.0$/, '')
  return `${digits} ${sizeUnits[unit] ?? ''}`
}

const units = [
  { ms: 3_600_000, name: { en: 'h', 'zh-CN': '小时' } },
  { ms: 60_000, name: { en: 'min', 'zh-CN': '分' } },
  { ms: 1000, name: { en: 's', 'zh-CN': '秒' } },
] as const satisfies readonly { ms: number; name: Translated }[]

/**
 * @param ms below 0 where a clock was set back: shown as 0
 * @returns `1 h 2 min`, `3 min 5 s`, `4 s`; `1 小时 2 分`
 */
export function toDuration(ms: number, language: Language): string {
  const counts = units.map(({ ms: unit, name }, index) => {
    const above = units[index - 1]?.ms ?? Infinity
    return { count: Math.floor((Math.max(0, ms) % above) / unit), name: name[language] }
  })
  const first = counts.findIndex(({ count }) => count > 0)
  const shown = counts.slice(first, first + 2).filter(({ count }) => count > 0)
  return (shown.length === 0 ? counts.slice(-1) : shown)
    .map(({ count, name }) => `${String(count)} ${name}`)
    .join(' ')
}

/**
 * Hours ahead of UTC. The default zone is here so that the usual run needs no `Intl`, whose
 * first use costs a fifth of the whole process. China has had no summer time since 1991.
 */
const fixedOffsets: ReadonlyMap<string, number> = new Map([
  ['Asia/Shanghai', 8],
  ['UTC', 0],
])

/** Whether it is a name of the IANA time zone database. */
export function isTimeZone(name: string): boolean {
  if (fixedOffsets.has(name)) return true
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const hour = 3_600_000

/** The same in every language. */
export function toLocalTime(moment: number, timeZone: string): string {
  const offset = fixedOffsets.get(timeZone)
  if (offset === undefined) return withIntl(moment, timeZone)
  const local = new Date(moment + offset * hour).toISOString()
  // Whoever reads DingTalk takes a time without a zone for China's.
  const zone = offset === 0 ? ' UTC' : ''
  return `${local.slice(0, 10)} ${local.slice(11, 16)}${zone}`
}

function withIntl(moment: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'shortOffset',
  })
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  const date = [part('year'), part('month'), part('day')].join('-')
  return `${date} ${part('hour')}:${part('minute')} ${part('timeZoneName')}`
}
