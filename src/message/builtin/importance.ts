/** What goes first where a message is too long: the least. Whatever has no number never goes. */
export const importance = { notes: 0, log: 1, passed: 2, commits: 3, details: 4 } as const
