/** `--help` and `--version`: loaded only for them, and for wrong usage. */
import type { Language, Translated } from '../i18n/language.ts'
import about from '../../package.json'
import { type CommandName, commandNames, isFlag, optionsOf, type OptionName } from './options.ts'

export function version(): string {
  return about.version
}

const usages = {
  send: { en: 'send [options] [TEXT | -]', 'zh-CN': 'send [选项] [文本 | -]' },
  run: { en: 'run [options] -- COMMAND …', 'zh-CN': 'run [选项] -- 命令 …' },
  report: { en: 'report [options]', 'zh-CN': 'report [选项]' },
  probe: { en: 'probe [options]', 'zh-CN': 'probe [选项]' },
} as const satisfies Record<CommandName, Translated>

const summaries = {
  send: {
    en: 'Sends your own message: TEXT, standard input (-), a template or a payload.',
    'zh-CN': '发送自己的消息：文本、标准输入（-）、模板或 payload。',
  },
  run: {
    en: 'Runs a command and reports how it ended: exit code or signal, duration, host.',
    'zh-CN': '运行一个命令，并通知其结果：退出码或信号、耗时、主机。',
  },
  report: {
    en: 'Reports the CI job that it runs in.',
    'zh-CN': '通知当前 CI 作业的结果。',
  },
  probe: {
    en: 'Sends the calibration messages to one robot and says what to look for.',
    'zh-CN': '向一个机器人发送校准消息，并说明要核对哪些内容。',
  },
} as const satisfies Record<CommandName, Translated>

const exitCodes: Readonly<Record<CommandName, Translated>> = {
  send: {
    en: '0 delivered, 1 not delivered (see --fail-on), 2 wrong usage: nothing was sent',
    'zh-CN': '0 已送达，1 未送达（按 --fail-on），2 用法错误，未发送任何消息',
  },
  report: {
    en: '0 delivered, or --notify-on did not match; 1 not delivered (see --fail-on); 2 wrong usage, or an unknown status: nothing was sent',
    'zh-CN':
      '0 已送达，或不符合 --notify-on；1 未送达（按 --fail-on）；2 用法错误或状态未知，未发送任何消息',
  },
  probe: {
    en: '0 delivered, 1 not delivered, 2 wrong usage: nothing was sent',
    'zh-CN': '0 已送达，1 未送达，2 用法错误，未发送任何消息',
  },
  run: {
    en: 'the command’s own, whether or not the message is delivered; 127 if the command is not found, 126 if it cannot be executed, 128+n if signal n ended it; 2 wrong usage: the command was not run',
    'zh-CN':
      '与命令相同，与消息是否送达无关；找不到命令为 127，无法执行为 126，被信号 n 终止为 128+n；2 用法错误，命令没有运行',
  },
}

/** What people must know of a command before they use it. */
const notes: Readonly<Partial<Record<CommandName, Translated>>> = {
  send: {
    en: 'TEXT is escaped, unless --markdown is set. A text that begins with a dash goes after --.',
    'zh-CN': '文本中的任何标记都不会生效，除非加上 --markdown。以短横线开头的文本请写在 -- 之后。',
  },
  run: {
    en: 'Signals are passed on to the command. With --log-lines, its output is piped through as it comes, so the command has no terminal: some programs then show no colours, or buffer their output. Secrets in quoted lines are masked: those of the robots, and the values of environment variables with names such as API_TOKEN.',
    'zh-CN':
      '收到的信号会转发给该命令。使用 --log-lines 时，输出会经管道原样转发，命令因此没有终端：有些程序会因此不显示颜色，或缓冲输出。引用的日志中会隐去密钥：机器人的密钥，以及 API_TOKEN 这类名称的环境变量的值。',
  },
  report: {
    en: 'Supported: GitHub Actions, Gitea, Forgejo, GitLab, Jenkins, Bitbucket, CircleCI, Azure Pipelines, Buildkite, Woodpecker, Drone, Travis and more. If the CI does not report the status, set --status.',
    'zh-CN':
      '支持 GitHub Actions、Gitea、Forgejo、GitLab、Jenkins、Bitbucket、CircleCI、Azure Pipelines、Buildkite、Woodpecker、Drone、Travis 等。CI 没有提供结果时，请给出 --status。',
  },
}

const texts = {
  usage: { en: 'Usage', 'zh-CN': '用法' },
  commands: { en: 'Commands', 'zh-CN': '命令' },
  options: { en: 'Options', 'zh-CN': '选项' },
  exitCode: { en: 'Exit code', 'zh-CN': '退出码' },
  settings: {
    en: 'An option with the name of an input can also be set as an environment variable DINGTALK_… (DINGTALK_WEBHOOKS, DINGTALK_AT_MOBILES), or as a line of the YAML file of --config (at-mobiles: …; mode 0600). An option takes precedence over a variable, and a variable over the file. Rows (--field) are DINGTALK_FIELDS as a variable and fields in the file.',
    'zh-CN':
      '与输入同名的选项也可以写成环境变量 DINGTALK_…（DINGTALK_WEBHOOKS、DINGTALK_AT_MOBILES），或 --config 指定的 YAML 文件中的一行（at-mobiles: …；文件权限 0600）。优先级从高到低：选项、环境变量、文件。附加行（--field）对应环境变量 DINGTALK_FIELDS，在文件中写作 fields。',
  },
  more: {
    en: 'dingtalk-notify COMMAND --help shows the options of a command; --language sets the language, en or zh-CN.',
    'zh-CN': 'dingtalk-notify 命令 --help 显示该命令的选项；--language 可选 en 或 zh-CN。',
  },
} as const satisfies Record<string, Translated>

/** Where somebody used it in a wrong way. */
export function usageLine(command: CommandName | undefined, language: Language): string {
  const usage = command === undefined ? commandNames.join(' | ') : usages[command][language]
  const help =
    command === undefined ? 'dingtalk-notify --help' : `dingtalk-notify ${command} --help`
  const colon = language === 'en' ? ': ' : '：'
  return `${texts.usage[language]}${colon}dingtalk-notify ${usage}\n${help}\n`
}

export function helpText(command: CommandName | undefined, language: Language): string {
  const colon = language === 'en' ? ': ' : '：'
  if (command === undefined) {
    const rows = commandNames.map(
      (name) => `  ${usages[name][language]}\n      ${summaries[name][language]}`,
    )
    const head = `${texts.usage[language]}${colon}dingtalk-notify ${commandNames.join(' | ')}`
    return [
      head,
      '',
      `${texts.commands[language]}${colon}`.trimEnd(),
      ...rows,
      '',
      texts.settings[language],
      '',
      texts.more[language],
      '',
    ].join('\n')
  }
  const rows = optionsOf(command).map((name) => {
    const value = isFlag(name) ? '' : ` ${placeholders[name] ?? 'TEXT'}`
    return `  --${name}${value}\n      ${optionTexts[name][language]}`
  })
  const note = notes[command]
  return [
    `${texts.usage[language]}${colon}dingtalk-notify ${usages[command][language]}`,
    '',
    summaries[command][language],
    ...(note === undefined ? [] : [note[language]]),
    '',
    `${texts.options[language]}${colon}`.trimEnd(),
    ...rows,
    '',
    texts.settings[language],
    '',
    `${texts.exitCode[language]}${colon}${exitCodes[command][language]}`,
    '',
  ].join('\n')
}

/** What stands for an option's value. */
const placeholders: Readonly<Partial<Record<OptionName, string>>> = {
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

const optionTexts = {
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
