/** Every sentence and term. Loaded where a message shows one. */
import { checkSentences, deploymentSentences } from './checks-and-deployments.ts'
import { dispatchSentences } from './dispatches-and-schedules.ts'
import type { SentenceCatalog, SentenceTable } from './event-sentence.ts'
import { commentSentences, issueSentences } from './issues-and-comments.ts'
import { pullRequestSentences } from './pull-request.ts'
import { pushSentences } from './push.ts'
import { releaseSentences } from './release.ts'
import { repositorySentences } from './repository.ts'
import { eventNames, terms } from './terms.ts'

export { eventSentence } from './event-sentence.ts'

/** Of events that have no file of their own, and of any other. */
const otherSentences = {
  /** What GitHub starts by itself: builds of GitHub Pages, updates by Dependabot, code scanning. */
  dynamic: { en: 'GitHub started this automatically', 'zh-CN': '由 GitHub 自动触发' },

  '*': [
    {
      en: '{actor} updated {thing} {target} ({action})',
      'zh-CN': '{actor} 更新了{thing} {target}（{action}）',
    },
    {
      en: '{actor} triggered this run ({event}: {action})',
      'zh-CN': '{actor} 触发了本次运行（{event}：{action}）',
    },
    { en: '{actor} triggered this run ({event})', 'zh-CN': '{actor} 触发了本次运行（{event}）' },
  ],
} as const satisfies SentenceTable

export const catalog: SentenceCatalog = {
  sentences: {
    ...pushSentences,
    ...pullRequestSentences,
    ...issueSentences,
    ...commentSentences,
    ...checkSentences,
    ...deploymentSentences,
    ...releaseSentences,
    ...repositorySentences,
    ...dispatchSentences,
    ...otherSentences,
  },
  terms,
  eventNames,
}
