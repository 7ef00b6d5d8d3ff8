/** Emoji by GitHub's shortcodes: `:tada:` → 🎉. A chunk, since the chunks that need it share its table. */
import { emojiNames } from './emoji-names.ts'

const byName = new Map(
  emojiNames.split('|').flatMap((entry) => {
    const [emoji = '', ...names] = entry.split(' ')
    return names.map((name) => [name, emoji] as const)
  }),
)

/** The emoji of a shortcode, if it is one. */
export function emojiNamed(name: string): string | undefined {
  return byName.get(name)
}

/** The text with its shortcodes as emoji; what is none stays as it is written. */
export function withEmoji(text: string): string {
  return text.replace(/:([a-z\d_+-]{1,60}):/g, (whole, name: string) => emojiNamed(name) ?? whole)
}
