/** Every page of the site, in the order of the sidebar, with its name in both languages. */
import { readdirSync } from 'node:fs'
import type { DefaultTheme } from 'vitepress'

export type SiteLanguage = 'en' | 'zh'

type Titles = Readonly<Record<SiteLanguage, string>>

type Page = Titles & { path: string }

const groups: readonly { title: Titles; pages: readonly Page[] }[] = [
  {
    title: { en: 'Start', zh: '开始' },
    pages: [
      { path: 'index', en: 'Overview', zh: '简介' },
      { path: 'guide/quick-start', en: 'Quick start', zh: '快速开始' },
      { path: 'guide/create-a-robot', en: 'Create a robot', zh: '创建机器人' },
      { path: 'playground', en: 'Playground', zh: '在线体验' },
    ],
  },
  {
    title: { en: 'Guide', zh: '指南' },
    pages: [
      { path: 'guide/setups', en: 'Choose a setup', zh: '选择接入方式' },
      { path: 'guide/recipes', en: 'Recipes', zh: '使用示例' },
      { path: 'guide/messages', en: 'What a message says', zh: '消息内容' },
      { path: 'guide/message-types', en: 'Message types', zh: '消息类型' },
      { path: 'guide/when-to-send', en: 'When to send', zh: '什么时候发送' },
      { path: 'guide/mentions', en: 'Mentions', zh: '@ 提醒' },
      { path: 'guide/templates', en: 'Templates', zh: '模板' },
      { path: 'guide/test-reports', en: 'Test reports', zh: '测试报告' },
      { path: 'guide/permissions', en: 'Permissions', zh: '权限' },
      { path: 'guide/delivery', en: 'Delivery and failure', zh: '送达与失败' },
      { path: 'guide/command-line', en: 'Command line', zh: '任意脚本、任意 CI' },
      { path: 'guide/networks', en: 'Proxies and other servers', zh: '代理与其他服务器' },
    ],
  },
  {
    title: { en: 'Help', zh: '帮助' },
    pages: [
      { path: 'guide/troubleshooting', en: 'Troubleshooting', zh: '故障排查' },
      { path: 'guide/faq', en: 'FAQ', zh: '常见问题' },
      { path: 'migrate', en: 'Migrate', zh: '迁移' },
    ],
  },
  {
    title: { en: 'Reference', zh: '参考' },
    pages: [
      { path: 'reference/inputs', en: 'Inputs', zh: '输入' },
      { path: 'reference/outputs', en: 'Outputs', zh: '输出' },
      { path: 'reference/template-variables', en: 'Template variables', zh: '模板变量' },
      { path: 'reference/template-filters', en: 'Template filters', zh: '模板过滤器' },
    ],
  },
  {
    title: { en: 'Project', zh: '项目' },
    pages: [
      { path: 'security', en: 'Security', zh: '安全' },
      { path: 'performance', en: 'Performance', zh: '性能' },
      { path: 'architecture', en: 'Architecture', zh: '架构' },
    ],
  },
]

/**
 * The build ends where a page has no translation, or none of the sidebars leads to it.
 * @param docs the folder of the site
 */
export function checkPages(docs: URL): void {
  const listed = groups.flatMap(({ pages }) => pages.map(({ path }) => `${path}.md`)).sort()
  const files = readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && !/^(node_modules|\.vitepress)\//.test(file))
  const [chinese, english] = [true, false].map((isChinese) =>
    files
      .filter((file) => file.startsWith('zh/') === isChinese)
      .map((file) => file.replace(/^zh\//, '')),
  )
  for (const [language, found = []] of [
    ['en', english],
    ['zh', chinese],
  ] as const) {
    const wrong = [
      ...listed.filter((file) => !found.includes(file)),
      ...found.filter((file) => !listed.includes(file)),
    ]
    if (wrong.length > 0)
      throw new Error(`In ${language} missing, or in no sidebar: ${wrong.join(', ')}`)
  }
}

export function sidebarOf(language: SiteLanguage): DefaultTheme.SidebarItem[] {
  const prefix = language === 'en' ? '/' : '/zh/'
  return groups.map(({ title, pages }) => ({
    text: title[language],
    items: pages.map((page) => ({
      text: page[language],
      link: `${prefix}${page.path === 'index' ? '' : page.path}`,
    })),
  }))
}

/** The words of the site around the pages. */
export const siteTexts = {
  en: {
    description:
      'A GitHub Action that notifies your DingTalk groups when a job or a workflow ends: what failed, since when, after which commits, and whom it concerns.',
    guide: 'Guide',
    reference: 'Reference',
    playground: 'Playground',
    edit: 'Edit this page',
    theme: {},
  },
  zh: {
    description:
      '把 GitHub Actions 的运行结果通知到每个钉钉群：哪里失败、从何时开始、由哪些提交引起、该找谁。',
    guide: '指南',
    reference: '参考',
    playground: '在线体验',
    edit: '编辑此页',
    theme: {
      outline: { label: '本页目录' },
      docFooter: { prev: '上一页', next: '下一页' },
      darkModeSwitchLabel: '外观',
      lightModeSwitchTitle: '切换到浅色模式',
      darkModeSwitchTitle: '切换到深色模式',
      sidebarMenuLabel: '目录',
      returnToTopLabel: '返回顶部',
      langMenuLabel: '切换语言',
      skipToContentLabel: '跳到正文',
      notFound: {
        title: '页面不存在',
        quote: '链接可能已经过期，或者网址有误。',
        linkLabel: '返回首页',
        linkText: '返回首页',
      },
    },
  },
} as const satisfies Record<SiteLanguage, { theme: DefaultTheme.Config } & Record<string, unknown>>
