/** What each option does, for the help. */
import type { Translated } from '../i18n/language.ts'
import type { OptionName } from './options.ts'

/** What stands for an option's value. */
export const placeholders: Readonly<Partial<Record<OptionName, string>>> = {
  webhooks: 'URL',
  secrets: 'SECRET',
  config: 'FILE',
  field: "'LABEL: VALUE'",
  'template-file': 'FILE',
  'payload-file': 'FILE',
  'log-lines': 'N',
  'at-mobiles': 'NUMBERS',
  'at-user-ids': 'IDS',
  timeout: 'SECONDS',
  deadline: 'SECONDS',
  retries: 'N',
}

export const optionTexts = {
  webhooks: {
    en: 'Robots: webhook URLs or access tokens, one per line; can be repeated. Prefer DINGTALK_WEBHOOKS: other users can see command lines.',
    'zh-CN':
      '机器人：Webhook 地址或 access token，每行一个，也可多次使用该选项。建议使用 DINGTALK_WEBHOOKS，命令行会被他人看到。',
  },
  secrets: {
    en: 'Signing secrets in the order of the webhooks, - for a robot without one. Prefer DINGTALK_SECRETS.',
    'zh-CN': '加签密钥，与 Webhook 逐行对应，没有则写 -。建议使用 DINGTALK_SECRETS。',
  },
  keyword: {
    en: 'The robots’ keyword, added only if the message does not contain it.',
    'zh-CN': '机器人的自定义关键词，仅在消息不含关键词时添加。',
  },
  config: {
    en: 'A YAML file with settings, which only you should be able to read. Also DINGTALK_CONFIG.',
    'zh-CN': 'YAML 格式的配置文件，应只有自己可读。也可用 DINGTALK_CONFIG 指定。',
  },
  status: {
    en: 'The status of the job: success, failure, cancelled, skipped, neutral, the CI’s own word, or an exit code.',
    'zh-CN': '作业结果：success、failure、cancelled、skipped、neutral、CI 自身的状态名，或退出码。',
  },
  title: {
    en: 'The title; with run, the name in the title. With send and report, it may be a Liquid template.',
    'zh-CN': '标题；在 run 中是标题里的名称。在 send 和 report 中可以是 Liquid 模板。',
  },
  field: {
    en: 'A row below the message; can be repeated. A value that is a URL becomes a link.',
    'zh-CN': '消息下方的附加行，可多次使用。值是 URL 时显示为链接。',
  },
  'message-type': {
    en: 'markdown (default), text, link, action-card or feed-card. The last three need a link.',
    'zh-CN': 'markdown（默认）、text、link、action-card 或 feed-card。后三种需要链接。',
  },
  markdown: {
    en: 'TEXT is your own markdown, sent as it is.',
    'zh-CN': '文本是自己写的 Markdown，原样发送。',
  },
  template: { en: 'A Liquid template for the body.', 'zh-CN': '正文的 Liquid 模板。' },
  'template-file': {
    en: 'The same from a file, or - for standard input.',
    'zh-CN': '同上，从文件读取，- 表示标准输入。',
  },
  payload: {
    en: 'A whole DingTalk message in YAML or JSON, sent as it is.',
    'zh-CN': '完整的钉钉消息，YAML 或 JSON，原样发送。',
  },
  'payload-file': {
    en: 'The same from a file, or - for standard input.',
    'zh-CN': '同上，从文件读取，- 表示标准输入。',
  },
  'log-lines': {
    en: 'Quotes the last N lines of the output, at most 50.',
    'zh-CN': '引用输出的最后若干行，最多 50 行。',
  },
  'notify-on': {
    en: 'When to send: always (default), success, failure or cancelled; with report, also skipped, neutral and transitions.',
    'zh-CN':
      '何时发送：always（默认）、success、failure、cancelled；report 还支持 skipped、neutral 和状态变化。',
  },
  'notify-start': { en: 'Sends a message at the start, too.', 'zh-CN': '开始时也发送消息。' },
  'at-mobiles': {
    en: 'Mobile numbers of the people to mention. Overseas: +852-12345678.',
    'zh-CN': '要 @ 的手机号。海外号码写成 +852-12345678。',
  },
  'at-user-ids': { en: 'User ids of the people to mention.', 'zh-CN': '要 @ 的钉钉 userId。' },
  'at-all': { en: 'Mentions everyone.', 'zh-CN': '@ 所有人。' },
  'at-on': {
    en: 'When to mention people; takes the same words as --notify-on.',
    'zh-CN': '何时 @ 人，取值与 --notify-on 相同。',
  },
  'mention-map': {
    en: 'Which group member to mention for which login, one per line: login: mobile, or login: id:USERID; * for everyone else.',
    'zh-CN':
      '登录名与群成员的对应关系，每行一个：登录名: 手机号，或 登录名: id:USERID；* 表示其他人。',
  },
  'link-target': {
    en: 'Where buttons open: app (default) or browser.',
    'zh-CN': '按钮在哪里打开：app（默认）或 browser。',
  },
  timezone: {
    en: 'The time zone of times, by default Asia/Shanghai.',
    'zh-CN': '时区，默认 Asia/Shanghai。',
  },
  language: { en: 'zh-CN (default) or en.', 'zh-CN': 'zh-CN（默认）或 en。' },
  timeout: {
    en: 'Time limit for one request in seconds, by default 10, at most 3600.',
    'zh-CN': '单次请求的时限（秒），默认 10，上限 3600。',
  },
  deadline: {
    en: 'Time limit for everything in seconds, by default 60, at most 3600.',
    'zh-CN': '整个过程的时限（秒），默认 60，上限 3600。',
  },
  retries: {
    en: 'How many times to retry if a retry may help, by default 3, at most 20.',
    'zh-CN': '重试可能成功时，最多再试几次，默认 3，上限 20。',
  },
  'fail-on': {
    en: 'When the exit code is 1: any (default), rejected, all or never.',
    'zh-CN': '何时退出码为 1：any（默认）、rejected、all 或 never。',
  },
  'dry-run': { en: 'Prints the message and sends nothing.', 'zh-CN': '只打印消息，不发送。' },
  open: {
    en: 'With --dry-run: opens a page that shows the message as DingTalk would.',
    'zh-CN': '与 --dry-run 一起使用：打开一个页面，显示消息在钉钉中的样子。',
  },
  json: {
    en: 'Prints the results as JSON on standard output, one row per robot.',
    'zh-CN': '以 JSON 格式在标准输出打印结果，每个机器人一项。',
  },
  help: { en: 'Shows this help.', 'zh-CN': '显示本帮助。' },
} as const satisfies Record<OptionName, Translated>
