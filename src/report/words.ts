/** What the log, the annotations and the summary say, in each language. */
import type { Language } from '../dingtalk/language.ts'

export type ReportWords = {
  name: string
  delivered: (robot: number, ms: number) => string
  undelivered: (robot: number, words: string, hint: string) => string
  failed: (count: number, robots: number) => string
  inputProblem: (input: string, line: number | undefined, text: string) => string
  inputProblems: (count: number) => string
  withheld: string
  dryRun: string
  table: { robot: string; result: string; details: string; delivered: string }
}

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  en: {
    name: 'DingTalk Notify',
    delivered: (robot, ms) => `Robot ${String(robot)} took the message (${String(ms)} ms).`,
    undelivered: (robot, words, hint) =>
      `Robot ${String(robot)} did not take the message: ${words}. ${hint}`,
    failed: (count, robots) =>
      `${String(count)} of ${String(robots)} robots did not take the message.`,
    inputProblem: (input, line, text) =>
      `Input ${input}${line === undefined ? '' : `, line ${String(line)}`}: ${text}`,
    inputProblems: (count) =>
      `Nothing was sent: ${count === 1 ? 'an input needs' : `${String(count)} inputs need`} mending, see above.`,
    withheld:
      'No webhook: GitHub gives no secrets to pull requests from forks and by Dependabot. Nothing was sent.',
    dryRun: 'Dry run: nothing was sent. The message would be:',
    table: { robot: 'Robot', result: 'Result', details: 'Details', delivered: 'delivered' },
  },
  'zh-CN': {
    name: '钉钉通知',
    delivered: (robot, ms) => `机器人 ${String(robot)} 已接收消息（${String(ms)} 毫秒）。`,
    undelivered: (robot, words, hint) => `机器人 ${String(robot)} 未接收消息：${words}。${hint}`,
    failed: (count, robots) => `${String(robots)} 个机器人中有 ${String(count)} 个未接收消息。`,
    inputProblem: (input, line, text) =>
      `输入 ${input}${line === undefined ? '' : ` 第 ${String(line)} 行`}：${text}`,
    inputProblems: (count) => `未发送任何消息：输入有 ${String(count)} 处问题，见上文。`,
    withheld: '没有 Webhook：来自 fork 或 Dependabot 的拉取请求拿不到 secrets。未发送任何消息。',
    dryRun: '试运行：未发送任何消息。消息内容如下：',
    table: { robot: '机器人', result: '结果', details: '详情', delivered: '已送达' },
  },
}
