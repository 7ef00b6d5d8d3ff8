/** Runs that were asked for: by hand, through the API, or by the clock. */
import type { SentenceTable } from './event-sentence.ts'

export const dispatchSentences = {
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
} as const satisfies SentenceTable
