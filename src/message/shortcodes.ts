/** Shortcodes (`:bug: Fix login`): GitHub shows them as emoji, and so do messages. */
import type { WrittenByPeople } from './shortcodes.chunk.ts'

const shortcode = /:[a-z\d_+-]{1,60}:/

/**
 * The names of all emoji are loaded only where something looks like one.
 * @returns what writes the emoji into a report
 */
export async function loadEmoji<Report extends WrittenByPeople>(
  report: Report,
): Promise<(report: Report) => Report> {
  if (!shortcode.test(JSON.stringify([report.context, report.history]))) return (same) => same
  const { withEmojiForShortcodes } = await import('./shortcodes.chunk.ts')
  return withEmojiForShortcodes
}
