/** The sentences about the repository itself and its wiki. */
import type { SentenceTable } from './event-sentence.ts'

export const repositorySentences = {
  fork: [
    {
      en: '{actor} forked this repository to {target}',
      'zh-CN': '{actor} 将本仓库 fork 到 {target}',
    },
    { en: '{actor} forked this repository', 'zh-CN': '{actor} fork 了本仓库' },
  ],
  watch: [
    {
      en: '{actor} starred this repository (★ {stars})',
      'zh-CN': '{actor} 给本仓库加了星标（★ {stars}）',
    },
    { en: '{actor} starred this repository', 'zh-CN': '{actor} 给本仓库加了星标' },
  ],
  public: { en: '{actor} made this repository public', 'zh-CN': '{actor} 将本仓库设为公开' },
  'gollum.created': {
    en: '{actor} created wiki page {target}',
    'zh-CN': '{actor} 创建了 Wiki 页面 {target}',
  },
  'gollum.edited': {
    en: '{actor} edited wiki page {target}',
    'zh-CN': '{actor} 编辑了 Wiki 页面 {target}',
  },
  'gollum.several': {
    en: '{actor} changed {count} wiki pages',
    'zh-CN': '{actor} 修改了 {count} 个 Wiki 页面',
  },
  gollum: { en: '{actor} changed the wiki', 'zh-CN': '{actor} 修改了 Wiki' },
} as const satisfies SentenceTable
