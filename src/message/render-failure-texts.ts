/** Why a message is simpler than it should be, in words: its template, or our own rendering, failed. */
import type { Translated } from '../i18n/language.ts'
import type { RenderFailure } from './compose.ts'
import type { TemplateFailure, TemplateIssue } from './template/template.ts'

/** @param nameIssue how an issue names the input that it is about */
export function failureTexts(
  failure: RenderFailure,
  nameIssue: (issue: TemplateIssue) => Translated,
): Translated[] {
  const causes = 'issues' in failure ? failure.issues.map(nameIssue) : [causeOf(failure)]
  const instead = replacements[failure.version]
  return causes.map((cause) => ({
    en: `${cause.en} ${instead.en}`,
    'zh-CN': `${cause['zh-CN']}${instead['zh-CN']}`,
  }))
}

const replacements: Readonly<Record<RenderFailure['version'], Translated>> = {
  custom: {
    en: 'The built-in message is used instead.',
    'zh-CN': '已改用内置消息。',
  },
  'built-in': {
    en: 'A message with only the status, the repository and a link is used instead. This is a bug in dingtalk-notify; please report it.',
    'zh-CN': '已改用只含状态、仓库和链接的消息。这是 dingtalk-notify 自身的缺陷，请向我们反馈。',
  },
}

function causeOf(failure: Exclude<RenderFailure, TemplateFailure>): Translated {
  if ('thrown' in failure) return thrownTexts[failure.version](describe(failure.thrown))
  const seconds = String(Math.round(failure.stoppedAfterMs / 100) / 10)
  return stoppedTexts[failure.version](seconds)
}

const stoppedTexts = {
  custom: (seconds) => ({
    en: `The template was stopped after ${seconds} s: it repeats or computes too much. Use fewer loops and filters.`,
    'zh-CN': `模板渲染超过 ${seconds} 秒，已中止：循环或计算过多，请减少循环和过滤器。`,
  }),
  'built-in': (seconds) => ({
    en: `The built-in message was stopped after ${seconds} s of rendering.`,
    'zh-CN': `内置消息渲染超过 ${seconds} 秒，已中止。`,
  }),
} as const satisfies Record<RenderFailure['version'], (seconds: string) => Translated>

const thrownTexts = {
  custom: (what) => ({
    en: `The template could not be rendered (${what}).`,
    'zh-CN': `模板无法渲染（${what}）。`,
  }),
  'built-in': (what) => ({
    en: `The built-in message could not be rendered (${what}).`,
    'zh-CN': `内置消息无法渲染（${what}）。`,
  }),
} as const satisfies Record<RenderFailure['version'], (what: string) => Translated>

/** How much of an error's words is shown: they may quote a whole value. */
const longestError = 200

function describe({ name, message }: Error): string {
  return `${name}: ${message.slice(0, longestError).replace(/[^\s:]+:\/\/\S+/g, '(URL)')}`
}
