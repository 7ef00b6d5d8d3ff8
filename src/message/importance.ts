/** What goes first where a message is too long: the lowest number. A block without one always stays. */

export const importance = {
  notes: 0,
  log: 1,
  passed: 2,
  commits: 3,
  details: 4,
  template: 5,
} as const satisfies Readonly<Record<string, number>>
