/** How it went, in GitHub's words. */
export const verdicts = ['success', 'failure', 'cancelled', 'skipped', 'neutral'] as const

export type Verdict = (typeof verdicts)[number]
