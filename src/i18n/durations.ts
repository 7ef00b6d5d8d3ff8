/** Durations as people say them: the greatest unit and the next are enough. */
import type { Language, Translated } from './language.ts'

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
