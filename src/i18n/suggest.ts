/** The known name that somebody probably meant. */
import type { Translated } from './language.ts'

/** With a question after it, where somebody probably meant another name. */
export function withGuess({ en, 'zh-CN': zh }: Translated, guess: string | undefined): Translated {
  return guess === undefined
    ? { en: `${en}.`, 'zh-CN': `${zh}。` }
    : { en: `${en}. Did you mean ${guess}?`, 'zh-CN': `${zh}，是否想写 ${guess}？` }
}

/** No name of ours is as long: comparing more would only take time. */
const longest = 60

/** @returns the name with the fewest differences, if they are few for its length */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined
  const most = Math.max(1, Math.floor(word.length / 3))
  const written = Array.from(word)
  const sorted = inOrder(written)
  const [best] = known
    .map((name) => ({ name, letters: Array.from(name) }))
    // A name that is longer or shorter by more has more differences than that.
    .filter(({ letters }) => Math.abs(letters.length - written.length) <= most)
    .map(({ name, letters }) => ({
      name,
      distance: inOrder(letters) === sorted ? 1 : distanceOf(written, letters),
    }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)
  return best?.name
}

/** The same for words whose letters are only in another order, which is one slip. */
function inOrder(letters: readonly string[]): string {
  return letters.toSorted().join('')
}

/** How many letters to add, take away or change (Levenshtein's distance). */
function distanceOf(from: readonly string[], to: readonly string[]): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [above, letter] of from.entries()) {
    const next = [above + 1]
    for (const [left, other] of to.entries()) {
      const changed = Number(row[left]) + (letter === other ? 0 : 1)
      next.push(Math.min(changed, Number(row[left + 1]) + 1, Number(next[left]) + 1))
    }
    row = next
  }
  return Number(row.at(-1))
}
