/** The sentences about releases. */
import type { SentenceTable } from './event-sentence.ts'

export const releaseSentences = {
  'release.published': {
    en: '{actor} published release {target}',
    'zh-CN': '{actor} 发布了版本 {target}',
  },
  'release.released': {
    en: '{actor} released {target}',
    'zh-CN': '{actor} 正式发布了版本 {target}',
  },
  'release.prereleased': {
    en: '{actor} pre-released {target}',
    'zh-CN': '{actor} 预发布了版本 {target}',
  },
  'release.created': {
    en: '{actor} created release {target}',
    'zh-CN': '{actor} 创建了版本 {target}',
  },
  'release.edited': {
    en: '{actor} edited release {target}',
    'zh-CN': '{actor} 编辑了版本 {target}',
  },
  'release.deleted': {
    en: '{actor} deleted release {target}',
    'zh-CN': '{actor} 删除了版本 {target}',
  },
  'release.unpublished': {
    en: '{actor} unpublished release {target}',
    'zh-CN': '{actor} 撤回了版本 {target}',
  },
  release: {
    en: '{actor} updated release {target} ({action})',
    'zh-CN': '{actor} 更新了版本 {target}（{action}）',
  },
} as const satisfies SentenceTable
