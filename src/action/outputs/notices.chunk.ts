/** Whatever was asked for and could not be done, and what to do about it: most steps have nothing of it. */
import type { MessageType } from '../../dingtalk/message.ts'
import type { Language, Translated } from '../../i18n/language.ts'
import { needsHistory } from '../../model/notify-rules.ts'
import type { MissingDetail } from '../../model/run-report.ts'
import { maskMobiles } from '../../redact/mobiles.ts'
import { annotate, printLine } from './log.ts'
import type { MissingSettings } from './step-report.ts'

export { annotateIssues } from './log.ts'

/** One line for all of it, and one more for what was asked for by name. */
export function noteMissing(all: readonly MissingDetail[], settings: MissingSettings): void {
  const { language, details, notifyOn, atOn, logLines } = settings
  const missing = all.filter(isDetail)
  const text = missingText(missing)
  if (missing.length > 0) {
    if (details === 'always') annotate('warning', text, language)
    else printLine(text[language])
  }
  const history = all.find(({ what }) => what === 'history')
  if (history !== undefined && (needsHistory(notifyOn) || needsHistory(atOn))) {
    const input = needsHistory(notifyOn) ? 'notify-on' : 'at-on'
    annotate('warning', noHistory(input, history), language)
  }
  const log = all.find(({ what }) => what === 'log')
  if (log !== undefined && logLines > 0) annotate('notice', noLog(log), language)
  const cause = all.find(({ what }) => what === 'cancellation')
  if (cause !== undefined) annotate('notice', noCause(cause), language)
}

/** A log and the cause of a cancellation have notices of their own. */
function isDetail(missing: MissingDetail): missing is MissingDetail & { what: ListedDetail } {
  return missing.what !== 'cancellation' && missing.what !== 'log'
}

type ListedDetail = keyof typeof detailNames

const detailNames = {
  jobs: { en: 'jobs', 'zh-CN': '作业' },
  annotations: { en: 'annotations', 'zh-CN': '标注' },
  history: { en: 'previous runs', 'zh-CN': '历史运行' },
  commits: { en: 'commits', 'zh-CN': '提交' },
  releases: { en: 'releases', 'zh-CN': '发布记录' },
} as const satisfies Partial<Record<MissingDetail['what'], Translated>>

const reasons = {
  'no token': { en: 'github-token is empty', 'zh-CN': 'github-token 为空' },
  unauthorized: { en: 'the token is not valid', 'zh-CN': 'token 无效' },
  forbidden: { en: 'no permission', 'zh-CN': '没有权限' },
  'not found': { en: 'not found', 'zh-CN': '未找到' },
  'rate limit': { en: 'rate limit', 'zh-CN': '触发 API 频率限制' },
  unavailable: { en: 'the API is not available', 'zh-CN': 'API 不可用' },
  late: { en: 'no response in time', 'zh-CN': '响应超时' },
} as const satisfies Record<MissingDetail['why'], Translated>

/** What a permission can fix; the rest passes by itself. */
const fixable: readonly MissingDetail['why'][] = [
  'no token',
  'unauthorized',
  'forbidden',
  'not found',
]

function missingText(missing: readonly (MissingDetail & { what: ListedDetail })[]): Translated {
  const permissions = missing.flatMap(({ why, permission }) =>
    fixable.includes(why) ? [permission] : [],
  )
  const names = joined(missing.map(({ what }) => detailNames[what]))
  const whys = joined(missing.map(({ why }) => reasons[why]))
  const advice = permissionText(permissions)
  return {
    en: `GitHub’s API did not return ${names.en} (${whys.en}): the message is simpler than it could be.${advice.en}`,
    'zh-CN': `未能获取${names['zh-CN']}（${whys['zh-CN']}），消息内容会少一些。${advice['zh-CN']}`,
  }
}

function permissionText(permissions: readonly string[]): Translated {
  if (permissions.length === 0) return { en: '', 'zh-CN': '' }
  const unique = [...new Set(permissions)]
  return {
    en: ` Permissions that may be missing: ${unique.join(', ')}.`,
    'zh-CN': `作业的 permissions 可能缺少 ${unique.join('、')}。`,
  }
}

/** Each once, as a list within a sentence. */
function joined(texts: readonly Translated[]): Translated {
  const unique = [...new Set(texts)]
  const [last, others] = [unique.slice(-1), unique.slice(0, -1)]
  const list = (language: Language, [comma, and]: [string, string]): string =>
    [others.map((text) => text[language]).join(comma), ...last.map((text) => text[language])]
      .filter((part) => part !== '')
      .join(and)
  return { en: list('en', [', ', ' and ']), 'zh-CN': list('zh-CN', ['、', '和']) }
}

/** Without a history a failure counts as new: rather one message too many than one too few. */
function noHistory(input: string, { why, permission }: MissingDetail): Translated {
  const advice = permissionText(fixable.includes(why) ? [permission] : [])
  return {
    en: `${input} depends on the previous runs, but these are not known (${reasons[why].en}): a failure counts as the first in a row, and nothing counts as fixed.${advice.en}`,
    'zh-CN': `${input} 需要与上次运行比较，但未能获取历史运行（${reasons[why]['zh-CN']}）：失败一律视为首次失败，也无法识别恢复。${advice['zh-CN']}`,
  }
}

function noLog({ why, permission }: MissingDetail): Translated {
  if (why === 'not found')
    return {
      en: 'log-lines: GitHub serves no log for this job. It never does while the job is still running: to quote the log, notify from another job (needs) or from another workflow (workflow_run).',
      'zh-CN':
        'log-lines：GitHub 没有提供该作业的日志。在作业自己的最后一步里总是如此：要引用日志，请在另一个作业（needs）或工作流（workflow_run）中发送通知。',
    }
  const advice = permissionText(fixable.includes(why) ? [permission] : [])
  return {
    en: `log-lines: the log could not be read (${reasons[why].en}).${advice.en}`,
    'zh-CN': `log-lines：未能获取日志（${reasons[why]['zh-CN']}）。${advice['zh-CN']}`,
  }
}

/** GitHub reports a job that timed out as cancelled: only its annotations say so. */
function noCause({ why, permission }: MissingDetail): Translated {
  const advice = permissionText(fixable.includes(why) ? [permission] : [])
  return {
    en: `Reported as cancelled, but it may have timed out: the reason could not be read (${reasons[why].en}).${advice.en}`,
    'zh-CN': `本次按已取消处理，但也可能是超时：未能获取取消的原因（${reasons[why]['zh-CN']}）。${advice['zh-CN']}`,
  }
}

/** How many names a sentence lists. */
const mostNames = 3

/** A job with `needs:` whose step has no input `needs` reports itself alone. */
export function warnEarlierFailures(names: readonly string[], language: Language): void {
  if (names.length === 0) return
  const shown = names.slice(0, mostNames).map((name) => maskMobiles(name, []))
  const more = names.length - shown.length
  const text = {
    en: `Only the status of this job is reported, success, but other jobs of this run failed before it began: ${shown.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}. If this job needs them, add the input needs: \${{ toJSON(needs) }}`,
    'zh-CN': `本次只报告当前作业自己的状态（成功），但本次运行中已有其他作业在它开始之前失败：${shown.join('、')}${more > 0 ? ` 等 ${String(names.length)} 个` : ''}。如果当前作业依赖它们，请添加输入 needs: \${{ toJSON(needs) }}`,
  }
  annotate('warning', text, language)
}

/** GitHub withholds the secrets, so there is no webhook. */
export function noteWithheld(language: Language): void {
  const text = {
    en: 'No webhook: GitHub withholds secrets from pull requests from forks or by Dependabot, and a fork does not inherit them. Nothing was sent.',
    'zh-CN':
      '没有 Webhook：来自 fork 或 Dependabot 的 PR 拿不到 Secret，fork 出来的仓库也不会继承 Secret。未发送任何消息。',
  }
  annotate('notice', text, language)
}

/** @param people the logins that were looked for in mention-map */
export function noteNobodyFound(people: readonly string[], language: Language): void {
  const names = people.map((person) => maskMobiles(person, []))
  const text =
    names.length === 0
      ? {
          en: 'mention-map mentions nobody: no person caused this event (bots are never mentioned), and there is no fallback (*).',
          'zh-CN':
            'mention-map 没有 @ 任何人：该事件不是由人触发的（机器人账号不会被 @），也没有兜底项（*）。',
        }
      : {
          en: `mention-map mentions nobody: it has no entry for ${names.join(', ')}, and no fallback (*).`,
          'zh-CN': `mention-map 没有 @ 任何人：其中没有 ${names.join('、')} 的对应关系，也没有兜底项（*）。`,
        }
  annotate('notice', text, language)
}

/** For a message type that cannot mention. */
export function warnMentionsIgnored(type: MessageType, language: Language): void {
  const text = {
    en: `Nobody is mentioned: DingTalk supports no mentions in a ${type} message. Use message-type markdown, text or action-card to mention people.`,
    'zh-CN': `没有 @ 任何人：钉钉不支持在 ${type} 消息中 @ 人。要 @ 人，请把 message-type 改为 markdown、text 或 action-card。`,
  }
  annotate('warning', text, language)
}

/** Built-in messages are kept below that; a template's or a payload's is its author's. */
export function warnLongForPhones(language: Language): void {
  const text = {
    en: 'The message is longer than 5,500 characters: older Android clients cut it at 6,000, and may show its end as raw markup.',
    'zh-CN':
      '消息超过 5,500 个字符：旧版安卓客户端会在 6,000 个字符处截断，末尾可能显示为未渲染的标记。',
  }
  annotate('warning', text, language)
}

/** A defect of ours, after the message was sent. */
export function warnNotShown(error: unknown, language: Language): void {
  const name = error instanceof Error ? error.name : typeof error
  const text = {
    en: `The message was sent, but cannot be shown here (${name}). This is a bug in dingtalk-notify; please report it.`,
    'zh-CN': `消息已发送，但无法在此显示（${name}）。这是 dingtalk-notify 自身的缺陷，请向我们反馈。`,
  }
  annotate('warning', text, language)
}

const files = {
  outputs: {
    en: 'The step’s outputs could not be written',
    'zh-CN': '无法写入该步骤的输出',
  },
  summary: { en: 'The job summary could not be written', 'zh-CN': '无法写入作业摘要' },
  state: {
    en: 'The job’s start could not be saved, so its end will not be reported',
    'zh-CN': '无法保存作业的开始时间，因此不会通知作业的结束',
  },
} as const satisfies Record<string, Translated>

/** A file of the runner's. The delivery stays what it is. */
export function warnNotWritten(what: keyof typeof files, error: unknown, language: Language): void {
  const code = codeOf(error)
  const text = {
    en: `${files[what].en}${code === '' ? '' : ` (${code})`}.`,
    'zh-CN': `${files[what]['zh-CN']}${code === '' ? '' : `（${code}）`}。`,
  }
  annotate('warning', text, language)
}

/** Its message would hold a path. */
function codeOf(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error
  return isCoded && typeof error.code === 'string' ? error.code : ''
}
