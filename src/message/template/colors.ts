/** The colours that a template can name: those of the verdicts, and blue. */
import type { Colored } from '../../dingtalk/document.ts'

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
