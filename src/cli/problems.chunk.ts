/** What the command says where something is wrong: loaded only then. */
import type { Translated } from '../i18n/language.ts'
import { createSentenceQuote } from '../redact/quote.ts'
import { misnamedInputs, nearest } from '../settings/input-problems.chunk.ts'
import { type CommandName, commandNames, optionsOf, type UsageProblem } from './options.ts'
import type { OptionIssue, OptionOrigin, UsageText } from './usage.ts'

export { clockText, failedRow, failedText } from '../dingtalk/failed-attempt.chunk.ts'
export { failingDeliveries } from '../settings/fail-on.ts'
export { failureTexts } from '../message/render-failure-texts.ts'

/** By where it was set: `--at-mobiles`, `DINGTALK_AT_MOBILES`, `at-mobiles` of the file. */
export function issueText({ input, line, entry, text, origin }: OptionIssue): Translated {
  const name = nameOf(input, origin)
  const [lineNumber, entryNumber] = [line, entry].map((number) => number && String(number))
  const en = [lineNumber && `, line ${lineNumber}`, entryNumber && `, entry ${entryNumber}`]
  const chinese = [lineNumber && ` 第 ${lineNumber} 行`, entryNumber && `第 ${entryNumber} 项`]
  return {
    en: `${name.en}${en.join('')}: ${text.en}`,
    'zh-CN': `${name['zh-CN']}${chinese.join('')}：${text['zh-CN']}`,
  }
}

function nameOf(input: string, origin: OptionOrigin | undefined): Translated {
  const flag = input === 'fields' ? '--field' : `--${input}`
  const variable = `DINGTALK_${input.toUpperCase().replaceAll('-', '_')}`
  switch (origin) {
    case 'variable':
      return { en: variable, 'zh-CN': variable }
    case 'file':
      return { en: `${input} in the file of --config`, 'zh-CN': `--config 文件中的 ${input}` }
    default:
      return { en: flag, 'zh-CN': flag }
  }
}

export function usageText(problem: UsageProblem): Translated {
  const { en, 'zh-CN': chinese } = usageSentence(problem)
  // No setting has been read: a secret is known by its looks.
  const quoteSentence = createSentenceQuote([])
  return { en: quoteSentence(en), 'zh-CN': quoteSentence(chinese) }
}

function usageSentence(problem: UsageProblem): Translated {
  switch (problem.kind) {
    case 'unknown option':
      return unknownOption(problem.option, problem.command)
    case 'no value':
      return {
        en: `${problem.option} needs a value.`,
        'zh-CN': `${problem.option} 缺少值。`,
      }
    case 'needless value':
      return {
        en: `${problem.option} takes no value.`,
        'zh-CN': `${problem.option} 不接受值。`,
      }
  }
}

function unknownOption(option: string, command: CommandName): Translated {
  const name = option.replace(/^-+/, '')
  const names = optionsOf(command)
  const [meant] = misnamedInputs([name], () => false)
  const guess = nearest(name.toLowerCase(), names) ?? names.find((each) => each === meant?.meant)
  const isText = !option.startsWith('--')
  return {
    en: `${command} has no option ${option}.${
      guess === undefined ? '' : ` Did you mean --${guess}?`
    }${isText ? ' A text that begins with a dash goes after --.' : ''}`,
    'zh-CN': `${command} 没有选项 ${option}。${guess === undefined ? '' : `是否想写 --${guess}？`}${
      isText ? '以短横线开头的文本请写在 -- 之后。' : ''
    }`,
  }
}

/** A word that begins with a dash is an option: the command is what is missing. */
export function unknownCommand(word: string): Translated {
  if (word === '' || word.startsWith('-')) return usageTexts['no command']
  const guess = nearest(word.toLowerCase(), commandNames)
  return {
    en: `there is no such command.${guess === undefined ? '' : ` Did you mean ${guess}?`} Use ${commandNames.join(', ')}.`,
    'zh-CN': `没有这个命令。${guess === undefined ? '' : `是否想写 ${guess}？`}可用的命令：${commandNames.join('、')}。`,
  }
}

export const usageTexts = {
  'no command': {
    en: `a command is missing. Use ${commandNames.join(', ')}.`,
    'zh-CN': `缺少命令。可用的命令：${commandNames.join('、')}。`,
  },
  'no text': {
    en: 'there is nothing to send. Give a text, - for standard input, a template, a payload or rows.',
    'zh-CN': '没有要发送的内容。请给出文本、-（标准输入）、模板、payload 或附加行。',
  },
  'nothing printed': {
    en: 'the template printed nothing, and there is no text and no row: nothing was sent.',
    'zh-CN': '模板没有输出任何内容，也没有文本和附加行：未发送消息。',
  },
  'several texts': {
    en: 'more than one text. Put the whole text in quotes.',
    'zh-CN': '给出了多个文本。请用引号括起来，合成一个。',
  },
  'text and template': {
    en: 'a text is given as well as a template or a payload. Give only one of them.',
    'zh-CN': '同时给出了文本和模板或 payload。只能给出其中一个。',
  },
  'no words': {
    en: 'unexpected arguments after the options.',
    'zh-CN': '选项之后有多余的内容。',
  },
  'no browser': {
    en: 'the job of a workflow has no browser: remove --open.',
    'zh-CN': '工作流的作业中没有浏览器，请去掉 --open。',
  },
  'open without dry run': {
    en: '--open shows the message of a dry run. Add --dry-run.',
    'zh-CN': '--open 用于查看试运行的消息，请同时使用 --dry-run。',
  },
  'no link': {
    en: 'this message-type needs a link. Give one: --field "Report: https://…".',
    'zh-CN': '这种 message-type 需要链接。请给出一个：--field "报告: https://…"。',
  },
  'no child': {
    en: 'the command to run is missing. Write: dingtalk-notify run [options] -- COMMAND.',
    'zh-CN': '缺少要运行的命令。请写成：dingtalk-notify run [选项] -- 命令。',
  },
  'no status': {
    en: 'this CI does not report the status of the job, or the job is still running. Set it with --status: success, failure, cancelled, skipped, or an exit code (--status $?).',
    'zh-CN':
      '当前 CI 没有提供作业的结果，或作业仍在运行。请给出 --status success、failure、cancelled 或 skipped，也可以是退出码：--status $?。',
  },
  'unknown status': {
    en: '--status: not a valid status. Use success, failure, cancelled, skipped or neutral, or an exit code: --status $?.',
    'zh-CN':
      '--status：不是有效的状态。可选：success、failure、cancelled、skipped、neutral，也可以是退出码：--status $?。',
  },
  'no ci': {
    en: 'no supported CI was detected. To report a command, use run; to send a text, use send.',
    'zh-CN': '当前不在已知的 CI 中运行。要通知命令的结果请使用 run，要发送文本请使用 send。',
  },
  'no history': {
    en: 'a command that is run here has no previous run: notify-on and at-on accept only always, success, failure and cancelled.',
    'zh-CN':
      '在这里运行的命令没有上一次运行：notify-on 和 at-on 只能使用 always、success、failure 和 cancelled。',
  },
  'one robot': {
    en: 'the calibration message goes to exactly one robot. Give one webhook.',
    'zh-CN': '校准消息只发给一个机器人。请只给出一个 Webhook。',
  },
  'nobody mentioned': {
    en: 'Nobody is mentioned: DingTalk supports no mentions in this message-type. Use markdown, text or action-card.',
    'zh-CN': '没有 @ 任何人：钉钉不支持在这种消息中 @ 人。请改用 markdown、text 或 action-card。',
  },
  withheld: {
    en: 'No webhook: GitHub withholds secrets from pull requests from forks or by Dependabot, and a fork does not inherit them. Nothing was sent.',
    'zh-CN':
      '没有 Webhook：来自 fork 或 Dependabot 的 PR 拿不到 Secret，fork 出来的仓库也不会继承 Secret。未发送任何消息。',
  },
  'previous run unknown': {
    en: 'notify-on or at-on depends on the previous run, which is not known here: a failure counts as the first in a row, and nothing counts as fixed.',
    'zh-CN':
      'notify-on 或 at-on 需要与上次运行比较，但这里无法得知上次运行的结果：失败一律视为首次失败，也无法识别恢复。',
  },
  'template failed': {
    en: '(The template of this message could not be rendered.)',
    'zh-CN': '（该消息的模板无法渲染。）',
  },
} as const satisfies Record<UsageText, Translated>

export function notAskedText(
  notifyOn: readonly string[],
  { status, transition }: { status: string; transition: string },
): Translated {
  const report = [status, transition].filter((word) => word !== '')
  return {
    en: `Nothing sent: notify-on is ${notifyOn.join(', ')}, and this is ${report.join(', ')}.`,
    'zh-CN': `未发送：notify-on 为 ${notifyOn.join('、')}，本次为 ${report.join('、')}。`,
  }
}

export function defectText(thrown: unknown): Translated {
  const what = thrown instanceof Error ? thrown.name : typeof thrown
  return {
    en: `unexpected ${what}. This is a bug in dingtalk-notify; please report it.`,
    'zh-CN': `意外错误 ${what}。这是 dingtalk-notify 自身的缺陷，请向我们反馈。`,
  }
}
