/** Fills a template with what happened, as the action does. */
import type { Message } from '../../../src/dingtalk/message.ts'
import type { Block } from '../../../src/document/document.ts'
import { type MessageSubject, renderMessage } from '../../../src/message/compose.ts'
import { type ComposeSettings, loadResources } from '../../../src/message/resources.ts'
import { parseTemplate } from '../../../src/message/template/parse.ts'
import type { Template } from '../../../src/message/template/template.ts'
import { InputError, type InputIssue } from '../../../src/settings/issue.ts'
import { someMentions, monday, aHappening } from '../../builders.ts'
export const plainOptions: ComposeSettings = {
  messageType: 'markdown',
  title: undefined,
  language: 'en',
  timezone: 'Asia/Shanghai',
  mentions: someMentions(),
  linkTarget: 'app',
  now: monday,
  templates: { title: undefined, body: undefined },
  mentionTargets: {
    mentionTargetOf: (name) => (name === 'hubot' ? { mobile: '13800000000' } : undefined),
    namedMentionTarget: (name) => ({ userId: name }),
  },
  vars: {},
}

export type Given = {
  template?: string
  title?: string
  story?: Partial<MessageSubject>
  options?: Partial<ComposeSettings>
}

/** The whole message, or `line: text in English` of every problem. */
export async function filled(rawPayload: Given): Promise<Message | string[]> {
  try {
    const { report, options } = ready(rawPayload)
    const prepared = await loadResources(report, options)
    return renderMessage(report, { ...options, prepared })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return told(error.issues)
  }
}

/** The body's text, or the problems as one text. */
export async function bodyOf(template: string, rawPayload: Given = {}): Promise<string> {
  const message = await filled({ template, ...rawPayload })
  return Array.isArray(message) ? message.join('\n') : message.text
}

export async function titleOf(title: string, rawPayload: Given = {}): Promise<string> {
  const message = await filled({ title, ...rawPayload })
  return Array.isArray(message) ? message.join('\n') : message.title
}

export async function blocksOf(
  template: string,
  rawPayload: Given = {},
): Promise<readonly Block[]> {
  const { report, options } = ready({ template, ...rawPayload })
  const { own } = await loadResources(report, options)
  return own?.body ?? []
}

function ready({ template, title, story, options = {} }: Given): {
  report: ReturnType<typeof aHappening>
  options: ComposeSettings
} {
  const { outcome, ...rest } = story ?? {}
  const report = aHappening({ ...rest, ...(outcome && { outcome }) })
  const vars = options.vars ?? {}
  const templates = {
    title: title === undefined ? undefined : parsed('title', title, vars),
    body: template === undefined ? undefined : parsed('template', template, vars),
  }
  return { report, options: { ...plainOptions, ...options, templates } }
}

function parsed(input: string, text: string, vars: object): Template {
  const result = parseTemplate({ input, text }, { vars: Object.keys(vars) })
  if (Array.isArray(result)) throw new InputError(result, 'en')
  return result
}

export function told(issues: readonly InputIssue[]): string[] {
  return issues.map(({ line, text }) => `${line === undefined ? '' : `${line}: `}${text.en}`)
}
