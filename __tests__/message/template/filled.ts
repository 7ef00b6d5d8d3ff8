/** Fills a template with what happened, as the action does. */
import type { Message } from '../../../src/dingtalk/message.ts'
import type { Block } from '../../../src/document/document.ts'
import { composeMessage } from '../../../src/message/compose.ts'
import { checkTemplate } from '../../../src/message/template/parse.ts'
import type { TemplateIssue, TemplateSource } from '../../../src/message/template/template.ts'
import type { MessageSubject, RunReport } from '../../../src/model/run-report.ts'
import { aHappening, someMentions } from '../../builders.ts'
import { type RenderSettings, messageSettings, renderedInTime, renderedOrNot } from '../rendered.ts'
export type Given = {
  template?: string
  title?: string
  story?: Partial<MessageSubject>
  options?: RenderSettings
  /** What is left of the deadline, where the rendering has one. */
  leftMs?: number
}

/** The whole message, or `line: text in English` of everything that is wrong. */
export async function filled(given: Given): Promise<Message | string[]> {
  const { leftMs } = given
  const { report, options, issues } = ready(given)
  if (issues.length > 0) return messagesOf(issues)
  const result =
    leftMs === undefined
      ? await renderedOrNot(report, options)
      : await renderedInTime(report, options, leftMs)
  if ('text' in result) return result
  if ('issues' in result) return messagesOf(result.issues)
  return ['thrown' in result ? String(result.thrown) : 'stopped']
}

/** The body's text, or what is wrong as one text. */
export async function bodyOf(template: string, given: Given = {}): Promise<string> {
  const message = await filled({ template, ...given })
  return Array.isArray(message) ? message.join('\n') : message.text
}

export async function titleOf(title: string, given: Given = {}): Promise<string> {
  const message = await filled({ title, ...given })
  return Array.isArray(message) ? message.join('\n') : message.title
}

export async function blocksOf(template: string, given: Given = {}): Promise<readonly Block[]> {
  const { report, options } = ready({ template, ...given })
  const [custom] = await composeMessage(report, messageSettings(options))
  const content = custom?.render()
  return content === undefined || 'issues' in content ? [] : content.document
}

function ready({ template, title, story, options = {} }: Given): {
  report: RunReport
  options: RenderSettings
  issues: TemplateIssue[]
} {
  const { outcome, ...rest } = story ?? {}
  const report = aHappening({ ...rest, ...(outcome && { outcome }) })
  const templates = { title: sourceOf('title', title), body: sourceOf('template', template) }
  const vars = Object.keys(options.vars ?? {})
  const issues = [templates.title, templates.body].flatMap((source) =>
    source === undefined ? [] : checkTemplate(source, { vars }),
  )
  return { report, options: { mentionables, ...options, templates }, issues }
}

const mentionables = {
  mentions: someMentions(),
  people: new Map([['hubot', { mobile: '13800000000' }]]),
}

function sourceOf(input: string, text: string | undefined): TemplateSource | undefined {
  return text === undefined ? undefined : { input, text }
}

export function messagesOf(issues: readonly TemplateIssue[]): string[] {
  return issues.map(({ line, text }) => `${line === undefined ? '' : `${line}: `}${text.en}`)
}
