/** How much of each thing a message shows, and what it leaves out first where it is too long. */

/** The lowest number goes first. A block without one always stays. */
export const importance = {
  notes: 0,
  log: 1,
  rows: 2,
  counts: 3,
  details: 4,
  template: 5,
} as const satisfies Readonly<Record<string, number>>

/** In characters: a line or two of a phone. */
export const lengths = {
  name: 80,
  label: 40,
  subject: 80,
  title: 160,
  error: 200,
} as const satisfies Readonly<Record<string, number>>

/** More would not be read on a phone; the linked page has all of it. */
export const most = {
  failedJobs: 5,
  errors: 3,
  names: 8,
  commits: 10,
  labels: 5,
  inputs: 10,
  files: 10,
} as const satisfies Readonly<Record<string, number>>
