/** Counts as English and Chinese both write them: `1,234`. */
export function toNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
