/** What the log, the annotations and the summary say, in each language. */
import type { Language } from '../../i18n/language.ts'
type Tried = { attempts: number; ms: number }

/** Lines and entries count from 1. */
type InputPlace = { input: string; line?: number; entry?: number }

export type LogTexts = {
  name: string
  delivered: (robot: number, tried: Tried) => string
  notDelivered: (robot: number, tried: Tried, why: { words: string; hint: string }) => string
  /** A part of the hint: what was configured, without telling it. */
  keywordLength: (length: number) => string
  uncertain: string
  /** How far off this machine's clock is; ahead of DingTalk's where positive. */
  clock: (robot: number, minutes: number) => string
  failed: (count: number, robots: number) => string
  inputIssue: (place: InputPlace, text: string) => string
  inputIssues: (count: number) => string
  /** At the end of a watched job whose start has reported them. */
  inputIssuesBefore: string
  withheld: string
  notAsked: (words: string, report: string) => string
  watching: string
  /** @param permissions that would give more; empty where none would */
  missing: (what: string, why: string, permissions: string) => string
  dryRun: string
  /** For a message type that cannot mention. */
  mentionsIgnored: (type: string) => string
  table: { robot: string; result: string; details: string; delivered: string }
}

/** A defect is ours to read, so there is one language for it. */
export function unexpected(what: string): string {
  return `Unexpected ${what}. This is a defect of dingtalk-notify, please report it.`
}

export const logTexts: Readonly<Record<Language, LogTexts>> = {
  en: {
    name: 'DingTalk Notify',
    delivered: (robot, { attempts, ms }) =>
      `Robot ${String(robot)} took the message (${String(ms)} ms${attempts === 1 ? '' : `, attempt ${String(attempts)}`}).`,
    notDelivered: (robot, { attempts }, { words, hint }) =>
      `Robot ${String(robot)} did not take the message${attempts === 1 ? '' : ` in ${String(attempts)} attempts`}: ${words}. ${hint}`,
    keywordLength: (length) =>
      length === 0
        ? 'No keyword is configured for it.'
        : `The configured keyword has ${String(length)} character${length === 1 ? '' : 's'}.`,
    uncertain: 'An attempt got no clear answer: the message may have arrived all the same.',
    clock: (robot, minutes) =>
      `This runner’s clock is ${minutesOff(minutes)} min ${minutes > 0 ? 'ahead of' : 'behind'} the server’s; the message to robot ${String(robot)} was signed with the server’s time. Set the clock (NTP).`,
    failed: (count, robots) =>
      `${String(count)} of ${String(robots)} robots did not take the message.`,
    inputIssue: ({ input, line, entry }, text) =>
      `Input ${input}${line === undefined ? '' : `, line ${String(line)}`}${entry === undefined ? '' : `, entry ${String(entry)}`}: ${text}`,
    inputIssues: (count) =>
      `Nothing was sent: ${count === 1 ? 'an input is' : `${String(count)} inputs are`} wrong, see above.`,
    inputIssuesBefore:
      'Nothing was sent: the inputs are wrong, as the start of this job has reported.',
    notAsked: (words, report) => `Nothing sent: notify-on is ${words}, and this is ${report}.`,
    watching: 'Watching this job: its end will be told when it comes.',
    missing: (what, why, permissions) =>
      `The message is simpler than it could be: GitHub’s API gave no ${what} (${why}).${permissions === '' ? '' : ` The job’s permissions may lack ${permissions}.`}`,
    withheld:
      'No webhook: GitHub gives no secrets to pull requests from forks, to Dependabot, and to repositories that are forks. Nothing was sent.',
    dryRun: 'Dry run: nothing was sent. The message would be:',
    mentionsIgnored: (type) =>
      `Nobody is called: DingTalk takes no mention in a ${type} message. Take message-type markdown, text or action-card to call people.`,
    table: { robot: 'Robot', result: 'Result', details: 'Details', delivered: 'delivered' },
  },
  'zh-CN': {
    name: '钉钉通知',
    delivered: (robot, { attempts, ms }) =>
      `机器人 ${String(robot)} 发送成功（${String(ms)} 毫秒${attempts === 1 ? '' : `，第 ${String(attempts)} 次尝试`}）。`,
    notDelivered: (robot, { attempts }, { words, hint }) =>
      `机器人 ${String(robot)} 发送失败${attempts === 1 ? '' : `（尝试 ${String(attempts)} 次）`}：${words}。${hint}`,
    keywordLength: (length) =>
      length === 0 ? '没有为它配置关键词。' : `已配置的关键词有 ${String(length)} 个字符。`,
    uncertain: '有一次尝试没有得到明确响应：消息可能已经送达。',
    clock: (robot, minutes) =>
      `运行器的时钟比服务器${minutes > 0 ? '快' : '慢'} ${minutesOff(minutes)} 分钟；发往机器人 ${String(robot)} 的消息已改用服务器时间签名。请校准时钟（NTP）。`,
    failed: (count, robots) => `${String(robots)} 个机器人中有 ${String(count)} 个发送失败。`,
    inputIssue: ({ input, line, entry }, text) =>
      `输入 ${input}${line === undefined ? '' : ` 第 ${String(line)} 行`}${entry === undefined ? '' : `第 ${String(entry)} 项`}：${text}`,
    inputIssues: (count) => `未发送任何消息：输入有 ${String(count)} 处问题，见上文。`,
    inputIssuesBefore: '未发送任何消息：输入有误，作业开始时已经报告。',
    notAsked: (words, report) => `未发送：notify-on 是 ${words}，而本次是 ${report}。`,
    watching: '正在关注该作业，结束时会发送通知。',
    missing: (what, why, permissions) =>
      `消息比预期简单：GitHub API 没有返回 ${what}（${why}）。${permissions === '' ? '' : `作业的 permissions 可能缺少 ${permissions}。`}`,
    withheld:
      '没有 Webhook：来自 fork 的 PR、Dependabot 以及 fork 出来的仓库拿不到 Secret。未发送任何消息。',
    dryRun: '试运行：未发送任何消息。消息内容如下：',
    mentionsIgnored: (type) =>
      `没有 @ 任何人：钉钉不支持在 ${type} 消息里 @ 人。要 @ 人，请把 message-type 改为 markdown、text 或 action-card。`,
    table: { robot: '机器人', result: '结果', details: '详情', delivered: '已送达' },
  },
}

function minutesOff(minutes: number): string {
  return String(Math.round(Math.abs(minutes)))
}
