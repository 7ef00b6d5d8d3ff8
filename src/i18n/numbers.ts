/** Durations as people say them: the greatest unit and the next are enough. */

const units = [
  { ms: 3_600_000, name: 'hour' },
  { ms: 60_000, name: 'minute' },
  { ms: 1000, name: 'second' },
] as const

export type UnitNames = Readonly<Record<(typeof units)[number]['name'], string>>

/** @returns `1 h 2 min`, `3 min 5 s`, `4 s`, with the names given */
export function toDuration(ms: number, names: UnitNames): string {
  const counts = units.map(({ ms: unit, name }, index) => {
    const above = units[index - 1]?.ms ?? Infinity
    return { count: Math.floor((ms % above) / unit), name: names[name] }
  })
  const first = counts.findIndex(({ count }) => count > 0)
  const shown = counts.slice(first, first + 2).filter(({ count }) => count > 0)
  return (shown.length === 0 ? counts.slice(-1) : shown)
    .map(({ count, name }) => `${String(count)} ${name}`)
    .join(' ')
}

/** Counts as English and Chinese both write them: `1,234`. */
export function toNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Sizes of files as GitHub's pages show them, the same in every language: `12.3 MB`. */

const sizeUnits = ['B', 'KB', 'MB', 'GB', 'TB'] as const

export function toSize(bytes: number): string {
  let [size, unit] = [bytes, 0]
  while (size >= 999.95 && unit < sizeUnits.length - 1) [size, unit] = [size / 1024, unit + 1]
  const digits = unit === 0 ? String(size) : size.toFixed(1).replace(/\.0$/, '')
  return `${digits} ${sizeUnits[unit] ?? ''}`
}
