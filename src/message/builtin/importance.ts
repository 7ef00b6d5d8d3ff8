/** What goes first where a message is too long: the lowest. What has none of these never goes. */
export const importance = { notes: 0, log: 1, passed: 2, commits: 3, details: 4, own: 5 } as const
