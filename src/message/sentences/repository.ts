/** The sentences about the repository, its wiki and its releases. */
import type { SentenceTable } from './catalog.ts'

export const repositorySentences = {
  fork: [
    {
      en: '{actor} forked this repository to {target}',
      'zh-CN': '{actor} 将本仓库复刻到 {target}',
    },
    { en: '{actor} forked this repository', 'zh-CN': '{actor} 复刻了本仓库' },
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
