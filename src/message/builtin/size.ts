/** Sizes of files as GitHub's pages show them, the same in every language: `12.3 MB`. */

const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const

export function toSize(bytes: number): string {
  let [size, unit] = [bytes, 0]
  while (size >= 999.95 && unit < units.length - 1) [size, unit] = [size / 1024, unit + 1]
  const digits = unit === 0 ? String(size) : size.toFixed(1).replace(/\.0$/, '')
  return `${digits} ${units[unit] ?? ''}`
}
