/** Time zones: which names exist, and the few whose offset never changes. */

/**
 * Hours ahead of UTC. The default zone stands here so that the usual run needs no `Intl`, whose
 * first use costs a fifth of the whole process. China has had no summer time since 1991.
 */
export const fixedOffsets: ReadonlyMap<string, number> = new Map([
  ['Asia/Shanghai', 8],
  ['UTC', 0],
])

/** Whether it is a name of the IANA time zone database. */
export function isTimeZone(name: string): boolean {
  if (fixedOffsets.has(name)) return true
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
