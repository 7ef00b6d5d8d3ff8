/** How each verdict looks: one mark in every language; colour only repeats what the word says. */
import type { Colored } from '../../dingtalk/document.ts'
import type { Verdict } from '../../facts/verdict.ts'

export const looks = {
  success: { mark: '✅', color: '#1a7f37' },
  failure: { mark: '❌', color: '#d1242f' },
  cancelled: { mark: '🚫', color: '#9a6700' },
  skipped: { mark: '⏭️', color: '#6e7781' },
  neutral: { mark: '🔵', color: '#6e7781' },
} as const satisfies Record<Verdict, { mark: string; color: Colored['color'] }>

/** For a watched job that begins. */
export const startedLook = { mark: '▶️', color: '#0969da' } as const
