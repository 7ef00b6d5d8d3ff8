/** The playground's own words. */
import { type Language, type TextsOf, textsIn } from '../../src/i18n/language.ts'

const table = {
  event: { en: 'Event', 'zh-CN': '事件' },
  stories: { en: 'Stories', 'zh-CN': '场景' },
  'story failure': {
    en: 'A push breaks one job of a matrix',
    'zh-CN': '推送导致矩阵中的一个作业失败',
  },
  'story recovery': { en: 'Passed after three failures in a row', 'zh-CN': '连续失败三次后恢复' },
  'story matrix': { en: 'A matrix of 36 jobs, three failed', 'zh-CN': '36 个矩阵作业中有三个失败' },
  'story release': { en: 'A release is published', 'zh-CN': '发布新版本' },
  'story pull-request': { en: 'A pull request fails its checks', 'zh-CN': 'PR 未通过检查' },
  'story timeout': { en: 'A nightly run that timed out', 'zh-CN': '夜间任务超时' },
  examples: { en: 'GitHub’s example payloads', 'zh-CN': 'GitHub 的示例数据' },
  pasted: { en: 'Your own payload …', 'zh-CN': '自己的数据……' },
  payload: { en: 'Payload (JSON)', 'zh-CN': '事件数据（JSON）' },
  payloadHint: {
    en: 'Stays in this page: it is neither sent nor written into the URL.',
    'zh-CN': '只留在本页：不会发送，也不会写进网址。',
  },
  eventName: { en: 'Name of the event', 'zh-CN': '事件名称' },
  notJson: { en: 'This is not valid JSON.', 'zh-CN': '这不是合法的 JSON。' },
  template: { en: 'Template (Liquid)', 'zh-CN': '模板（Liquid）' },
  templateHint: {
    en: 'Empty: the built-in message. Ctrl+Space suggests variables and filters; Esc, then Tab leaves the editor.',
    'zh-CN': '留空则使用内置消息。按 Ctrl+空格提示变量和过滤器；先按 Esc 再按 Tab 可离开编辑器。',
  },
  edit: { en: 'Write a template', 'zh-CN': '编写模板' },
  start: { en: 'Start from', 'zh-CN': '从模板开始' },
  builtIn: { en: 'the built-in message', 'zh-CN': '内置消息' },
  oneLine: { en: 'one line', 'zh-CN': '一行' },
  jobs: { en: 'failed jobs', 'zh-CN': '失败的作业' },
  moreInputs: { en: 'More inputs', 'zh-CN': '更多输入' },
  vars: {
    en: 'Variables: NAME=value, one per line',
    'zh-CN': '变量：每行一个 NAME=值',
  },
  notSet: { en: '(not set)', 'zh-CN': '（未设置）' },
  message: { en: 'Message', 'zh-CN': '消息' },
  client: { en: 'Client', 'zh-CN': '客户端' },
  phone: { en: 'Phone', 'zh-CN': '手机' },
  desktop: { en: 'Desktop', 'zh-CN': '电脑' },
  theme: { en: 'Theme', 'zh-CN': '外观' },
  light: { en: 'Light', 'zh-CN': '浅色' },
  dark: { en: 'Dark', 'zh-CN': '深色' },
  notification: { en: 'Notification and chat list', 'zh-CN': '通知和会话列表' },
  notes: { en: 'What this client does not show', 'zh-CN': '该客户端不显示的内容' },
  everything: {
    en: 'Everything in the body is shown. The title is shown in notification and chat list only.',
    'zh-CN': '正文全部显示。标题只出现在通知和会话列表中。',
  },
  tables: { en: 'Tables: phones show their source.', 'zh-CN': '表格：手机上显示为源文本。' },
  code: { en: 'Code blocks: not reliable on phones.', 'zh-CN': '代码块：手机上不一定能显示。' },
  html: {
    en: 'HTML other than <font color>: phones may show nothing at all.',
    'zh-CN': '<font color> 之外的 HTML：手机上可能什么都不显示。',
  },
  images: {
    en: 'Pictures are not loaded in this preview.',
    'zh-CN': '本预览不加载图片。',
  },
  cut: {
    en: 'Older Android clients cut the text after 6,000 characters.',
    'zh-CN': '旧版安卓客户端会在 6,000 个字符处截断。',
  },
  noMentions: {
    en: 'This message type mentions nobody.',
    'zh-CN': '这种消息类型无法 @ 人。',
  },
  approximate: {
    en: 'An approximation: clients differ, and DingTalk changes them.',
    'zh-CN': '仅为近似效果：各客户端有差异，钉钉也会更新。',
  },
  isSent: { en: 'Would be sent', 'zh-CN': '会发送' },
  isNotSent: { en: 'Not sent: notify-on does not match', 'zh-CN': '不会发送：不符合 notify-on' },
  json: { en: 'JSON', 'zh-CN': 'JSON' },
  size: {
    en: (bytes: number) => `${bytes.toLocaleString('en-US')} of 20,000 bytes`,
    'zh-CN': (bytes: number) => `${bytes.toLocaleString('en-US')} 字节，上限 20,000 字节`,
  },
  step: { en: 'Workflow step', 'zh-CN': '工作流步骤' },
  command: { en: 'Command line', 'zh-CN': '命令行' },
  copy: { en: 'Copy', 'zh-CN': '复制' },
  copied: { en: 'Copied', 'zh-CN': '已复制' },
  problems: { en: 'Problems', 'zh-CN': '问题' },
  at: {
    en: (input: string, line: number | undefined) =>
      line === undefined ? `${input}: ` : `${input}, line ${String(line)}, `,
    'zh-CN': (input: string, line: number | undefined) =>
      line === undefined ? `${input}：` : `${input} 第 ${String(line)} 行，`,
  },
  stopped: {
    en: 'The template was stopped after 3 s: it repeats or computes too much. The action sends the built-in message instead.',
    'zh-CN': '模板渲染超过 3 秒，已中止：循环或计算过多。Action 会改发内置消息。',
  },
  failed: {
    en: (what: string) => `The page failed: ${what}`,
    'zh-CN': (what: string) => `页面出错：${what}`,
  },
  rendering: { en: 'Rendering …', 'zh-CN': '正在渲染……' },
} as const

export type PlaygroundTexts = TextsOf<typeof table>

export function playgroundTexts(language: Language): PlaygroundTexts {
  return textsIn(table, language)
}
