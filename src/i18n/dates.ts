/** Time zones, and dates in them, the same in every language: `2026-11-23 14:05`, and the zone where it is not China's. */

/**
 * Hours ahead of UTC. The default zone is here so that the usual run needs no `Intl`, whose
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

const hour = 3_600_000

export function toLocalTime(moment: number, timeZone: string): string {
  const offset = fixedOffsets.get(timeZone)
  if (offset === undefined) return withIntl(moment, timeZone)
  const local = new Date(moment + offset * hour).toISOString()
  // Whoever reads DingTalk takes a time without a zone for China's.
  const zone = offset === 0 ? ' UTC' : ''
  return `${local.slice(0, 10)} ${local.slice(11, 16)}${zone}`
}

function withIntl(moment: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'shortOffset',
  })
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  const date = [part('year'), part('month'), part('day')].join('-')
  return `${date} ${part('hour')}:${part('minute')} ${part('timeZoneName')}`
}
