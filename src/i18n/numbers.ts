/** Counts and sizes, the same in every language. */

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
