/** Every sentence and term. Loaded where a message shows one. */
import { checkSentences, deploymentSentences } from './checks-and-deployments.ts'
import type { SentenceCatalog, SentenceTable } from './event-sentence.ts'
import { commentSentences, issueSentences } from './issues-and-comments.ts'
import { pullRequestSentences } from './pull-request.ts'
import { pushSentences } from './push.ts'
import { releaseSentences } from './release.ts'
import { repositorySentences } from './repository.ts'
import { eventNames, terms } from './terms.ts'

export { eventSentence } from './event-sentence.ts'

/** Runs that were asked for, and the sentence for any other event. */
const dispatchSentences = {
  workflow_dispatch: [
    { en: '{actor} started this by hand on {here}', 'zh-CN': '{actor} 在 {here} 上手动触发' },
    { en: '{actor} started this by hand', 'zh-CN': '{actor} 手动触发' },
  ],
  repository_dispatch: [
    {
      en: '{actor} started this with the event {target}',
      'zh-CN': '{actor} 通过事件 {target} 触发',
    },
    { en: '{actor} started this through the API', 'zh-CN': '{actor} 通过 API 触发' },
  ],
  schedule: [
    {
      en: 'Scheduled run on {here}: {schedule} (UTC)',
      'zh-CN': '{here} 定时运行：{schedule}（UTC）',
    },
    { en: 'Scheduled run on {here} ({cron}, UTC)', 'zh-CN': '{here} 定时运行（{cron}，UTC）' },
    { en: 'Scheduled run on {here}', 'zh-CN': '{here} 定时运行' },
    { en: 'Scheduled run', 'zh-CN': '定时运行' },
  ],
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
  },
  terms,
  eventNames,
}
