/** Fills a template with what happened, as the action does. */
import type { Message } from '../../../src/dingtalk/message.ts'
import type { Block } from '../../../src/document/document.ts'
import { type Story, renderMessage } from '../../../src/message/compose.ts'
import { type PrepareOptions, prepare } from '../../../src/message/resources.ts'
import { parseTemplate } from '../../../src/message/template/parse.ts'
import type { Template } from '../../../src/message/template/template.ts'
import { InputError, type Problem } from '../../../src/settings/issue.ts'
import { someMentions, monday, aHappening } from '../../builders.ts'
export const plainOptions: PrepareOptions = {
  messageType: 'markdown',
  title: undefined,
  language: 'en',
  timezone: 'Asia/Shanghai',
  mentions: someMentions(),
  linkTarget: 'app',
  now: monday,
  templates: { title: undefined, body: undefined },
  callees: {
    calleeOf: (name) => (name === 'hubot' ? { mobile: '13800000000' } : undefined),
    calleeNamed: (name) => ({ userId: name }),
  },
  vars: {},
}

export type Given = {
  template?: string
  title?: string
  story?: Partial<Story>
  options?: Partial<PrepareOptions>
}

/** The whole message, or `line: text in English` of every problem. */
export async function filled(given: Given): Promise<Message | string[]> {
  try {
    const { happened, options } = ready(given)
    const prepared = await prepare(happened, options)
    return renderMessage(happened, { ...options, prepared })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return told(error.problems)
  }
}

/** The body's text, or the problems as one text. */
export async function bodyOf(template: string, given: Given = {}): Promise<string> {
  const message = await filled({ template, ...given })
  return Array.isArray(message) ? message.join('\n') : message.text
}

export async function titleOf(title: string, given: Given = {}): Promise<string> {
  const message = await filled({ title, ...given })
  return Array.isArray(message) ? message.join('\n') : message.title
}

export async function blocksOf(template: string, given: Given = {}): Promise<readonly Block[]> {
  const { happened, options } = ready({ template, ...given })
  const { own } = await prepare(happened, options)
  return own?.body ?? []
}

function ready({ template, title, story, options = {} }: Given): {
  happened: ReturnType<typeof aHappening>
  options: PrepareOptions
} {
  const { outcome, ...rest } = story ?? {}
  const happened = aHappening({ ...rest, ...(outcome && { outcome }) })
  const vars = options.vars ?? {}
  const templates = {
    title: title === undefined ? undefined : parsed('title', title, vars),
    body: template === undefined ? undefined : parsed('template', template, vars),
  }
  return { happened, options: { ...plainOptions, ...options, templates } }
}

function parsed(input: string, text: string, vars: object): Template {
  const result = parseTemplate({ input, text }, { vars: Object.keys(vars) })
  if (Array.isArray(result)) throw new InputError(result, 'en')
  return result
}

export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ line, text }) => `${line === undefined ? '' : `${line}: `}${text.en}`)
}
