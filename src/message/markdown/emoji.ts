/** `:tada:` → 🎉 */
import table from 'markdown-it-emoji/lib/data/full.mjs'
/** The emoji of a shortcode, if it is one. */
export function emojiNamed(name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

export function withEmoji(text: string): string {
  return text.replace(/:([a-z\d_+-]{1,60}):/g, (whole, name: string) => emojiNamed(name) ?? whole)
}
