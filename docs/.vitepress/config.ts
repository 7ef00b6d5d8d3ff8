/** The documentation site: English at the root, Chinese in `zh/`, both from one table of pages. */
import { readFileSync } from 'node:fs'
import { defineConfig, type DefaultTheme, type LocaleSpecificConfig } from 'vitepress'
import { keepBraces, linkToRepository, toGithubAnchor } from './markdown.ts'
import { type SiteLanguage, checkPages, siteTexts, sidebarOf } from './pages.ts'
import { playgroundPlugins } from './playground-plugins.ts'
import { tokenize } from './search.ts'

const { repository } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { repository?: string | { url: string } }

const repositoryUrl = webUrlOf(repository)

checkPages(new URL('../', import.meta.url))

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1464d2"/><path d="M9 11h14v9h-8l-4 4v-4H9z" fill="#fff"/></svg>'

export default defineConfig({
  title: 'DingTalk Notify',
  lastUpdated: false,
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon)}` }]],
  // Extensions in URLs need no help of a server: the site works from any folder.
  cleanUrls: false,
  srcExclude: ['**/node_modules/**', 'README.md'],
  locales: {
    root: { label: 'English', lang: 'en', ...languageConfig('en') },
    zh: { label: '简体中文', lang: 'zh-CN', link: '/zh/', ...languageConfig('zh') },
  },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark' },
    anchor: { slugify: toGithubAnchor },
    config: (markdown) => {
      keepBraces(markdown)
      linkToRepository(markdown, `${repositoryUrl}/blob/main`)
    },
  },
  themeConfig: {
    externalLinkIcon: true,
    socialLinks: [{ icon: 'github', link: repositoryUrl }],
    search: { provider: 'local', options: searchOptions() },
  },
  vite: { plugins: playgroundPlugins(), worker: { format: 'es', plugins: playgroundPlugins } },
})

/** `git+https://github.com/o/r.git`, `github:o/r` or `o/r` → its page. */
function webUrlOf(declared: string | { url: string } | undefined): string {
  const text =
    typeof declared === 'object' ? declared.url : (declared ?? 'your-org/dingtalk-notify')
  const [, path = text] =
    /^(?:git\+)?(?:https:\/\/github\.com\/|github:)?(.*?)(?:\.git)?$/.exec(text) ?? []
  return `https://github.com/${path}`
}

function languageConfig(language: SiteLanguage): LocaleSpecificConfig<DefaultTheme.Config> {
  const texts = siteTexts[language]
  const prefix = language === 'en' ? '/' : '/zh/'
  return {
    description: texts.description,
    themeConfig: {
      nav: [
        { text: texts.guide, link: `${prefix}guide/quick-start`, activeMatch: `^${prefix}guide/` },
        {
          text: texts.reference,
          link: `${prefix}reference/inputs`,
          activeMatch: `^${prefix}reference/`,
        },
        { text: texts.playground, link: `${prefix}playground` },
      ],
      sidebar: sidebarOf(language),
      editLink: { pattern: `${repositoryUrl}/edit/main/docs/:path`, text: texts.edit },
      ...texts.theme,
    },
  }
}

function searchOptions(): DefaultTheme.LocalSearchOptions {
  return {
    miniSearch: {
      options: { tokenize },
      searchOptions: { combineWith: 'AND', boost: { title: 4, text: 2, titles: 1 } },
    },
    locales: {
      zh: {
        translations: {
          button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
          modal: {
            displayDetails: '显示详细列表',
            resetButtonTitle: '清除查询',
            backButtonTitle: '关闭搜索',
            noResultsText: '没有找到',
            footer: { selectText: '选择', navigateText: '切换', closeText: '关闭' },
          },
        },
      },
    },
  }
}
