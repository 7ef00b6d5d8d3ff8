/** `--help` and `--version`: loaded only for them, and for wrong usage. */
import about from '../../package.json' with { type: 'json' }
import type { Language, Translated } from '../i18n/language.ts'
import { optionTexts, placeholders } from './option-texts.ts'
import { type CommandName, commandNames, isFlag, optionsOf } from './options.ts'

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
