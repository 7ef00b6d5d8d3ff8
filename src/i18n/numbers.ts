/** Counts, sizes and durations as people write them. */
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
