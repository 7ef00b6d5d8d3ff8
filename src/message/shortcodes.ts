/** Shortcodes (`:bug: Fix login`): GitHub shows them as emoji, and so do messages. */
import type { WrittenByPeople } from './shortcodes.chunk.ts'

const shortcode = /:[a-z\d_+-]{1,60}:/

/** The names of all emoji are loaded only where something looks like one. */
export async function withEmojiWhereNamed<Report extends WrittenByPeople>(
  report: Report,
): Promise<Report> {
  if (!shortcode.test(JSON.stringify([report.context, report.history]))) return report
  const { withEmojiForShortcodes } = await import('./shortcodes.chunk.ts')
  return withEmojiForShortcodes(report)
}
