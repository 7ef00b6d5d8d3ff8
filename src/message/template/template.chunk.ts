/** The user's own title and body: templates, filled with what happened. Loaded only where there is one. */
import { type Liquid, toValueSync } from 'liquidjs'
import {
  type Block,
  type Mentions,
  type MentionTarget,
  toMentionTarget,
} from '../../document/document.ts'
import type { Draft } from '../draft.ts'
import { toLocalTime } from '../../i18n/formats.ts'
import type { Translated } from '../../i18n/language.ts'
import { isFailed } from '../../model/job.ts'
import type { MessageSubject } from '../../model/run-report.ts'
import { toDiagnostic, toTemplateIssues } from './diagnostics.ts'
import { makeContext, makeEngine } from './engine.ts'
import type { RenderOptions } from './filters.ts'
import { type OutputNode, outputOf, toTitleText, toBlocks } from './output.ts'
import { markLiterals, parseTemplate } from './parse.ts'
import type {
  CustomMessage,
  TemplateFailure,
  TemplateIssue,
  TemplateRenderer,
  TemplateSettings,
  TemplateSource,
} from './template.ts'
import { valuesOf } from './variables.ts'

export { checkTemplate } from './parse.ts'

/** Loads what the templates use, and reads nothing yet. */
export async function loadRenderer(settings: TemplateSettings): Promise<TemplateRenderer> {
  const fromMarkdown = await loadMarkdown(settings.templates)
  return {
    render: (subject, draft) => renderTemplates({ subject, draft, fromMarkdown }, settings),
    failedNote: [failedNote[settings.language]],
  }
}

const failedNote: Translated = {
  en: '⚠️ The template failed, so this is the built-in message. The log of the step says why.',
  'zh-CN': '⚠️ 模板渲染失败，已改用内置消息，原因见该步骤的日志。',
}

type FromMarkdown = (text: string, subject: MessageSubject) => readonly Block[]

/** The converter is loaded only for templates that may use it. */
async function loadMarkdown({ title, body }: TemplateSettings['templates']): Promise<FromMarkdown> {
  if (![title, body].some((source) => source?.text.includes('markdown'))) return () => []
  const { fromGithubMarkdown } = await import('../markdown/from-github-markdown.chunk.ts')
  return (text, { context }) => {
    const { repository, ref, event, commit } = context
    const tag = event.kind === 'release' ? event.release.tag : undefined
    return fromGithubMarkdown(text, {
      repository,
      // Relative links of a text lead to where the run was.
      ref: tag ?? ref?.name ?? commit?.sha ?? 'HEAD',
      isPublic: event.kind === 'release' && event.release.publicRepository,
    })
  }
}

type Rendering = { subject: MessageSubject; draft: Draft; fromMarkdown: FromMarkdown }

function renderTemplates(
  { subject, draft, fromMarkdown }: Rendering,
  settings: TemplateSettings,
): CustomMessage | TemplateFailure {
  const { templates, timezone, now, language, vars, fields } = settings
  const time = toLocalTime(now, timezone)
  const failedJobs = subject.jobs.filter(isFailed)
  const values = valuesOf({ ...subject, draft, failedJobs, now, time, language, vars, fields })
  const mentioned = mentionCollector(settings)
  const options: RenderOptions = {
    timezone,
    duration: draft.duration,
    mention: mentioned.add,
    fromMarkdown: (text) => fromMarkdown(text, subject),
  }
  // A title mentions nobody.
  const engines = {
    title: makeEngine({ ...options, mention: () => undefined }),
    body: makeEngine(options),
  }
  const title = templates.title && printed(templates.title, values, engines.title)
  const body = templates.body && printed(templates.body, values, engines.body)
  const issues = [title, body].flatMap((each) => (each && 'issues' in each ? each.issues : []))
  if (issues.length > 0) return { issues }
  return {
    title: toTitleText(nodesOf(title)) || undefined,
    body: nothingIfEmpty(toBlocks(nodesOf(body))),
    mentions: mentioned.all(),
  }
}

type Printed = { nodes: readonly OutputNode[] } | { issues: readonly TemplateIssue[] } | undefined

function nodesOf(result: Printed): readonly OutputNode[] {
  return result !== undefined && 'nodes' in result ? result.nodes : []
}

/** Where nothing is printed, the built-in body stays. */
function nothingIfEmpty(blocks: readonly Block[]): readonly Block[] | undefined {
  return blocks.length === 0 ? undefined : blocks
}

/** A template was checked long before; what fails now fails on the values. */
function printed({ input, text }: TemplateSource, values: object, engine: Liquid): Printed {
  const { nodes, findings } = parseTemplate(text, engine)
  if (findings.length > 0) return { issues: toTemplateIssues(findings, input) }
  markLiterals(nodes)
  try {
    const output: unknown = toValueSync(
      engine.renderer.renderTemplates([...nodes], makeContext(values, engine)),
    )
    return { nodes: outputOf(output) }
  } catch (error) {
    return { issues: toTemplateIssues([toDiagnostic(error)], input) }
  }
}

type MentionSettings = Pick<TemplateSettings, 'mentions' | 'mentionables' | 'mostMentions'>

/** Those whom the message mentions anyway, and those whom a template mentions. */
export function mentionCollector({ mentions, mentionables, mostMentions }: MentionSettings): {
  add: RenderOptions['mention']
  all: () => Mentions
} {
  const mobiles = new Set(mentions.mobiles)
  const userIds = new Set(mentions.userIds)
  return {
    add: (name, isLiteral) => {
      const target = targetOf(name, isLiteral, mentionables)
      if (target === undefined) return undefined
      const [list, id] =
        'mobile' in target ? [mobiles, target.mobile] : ([userIds, target.userId] as const)
      if (!list.has(id) && mobiles.size + userIds.size >= mostMentions) return undefined
      list.add(id)
      return id
    },
    all: () => ({ mobiles: [...mobiles], userIds: [...userIds], all: mentions.all }),
  }
}

/** Bots never. A name that is a value mentions only people of the settings. */
function targetOf(
  name: string,
  isLiteral: boolean,
  mentionables: TemplateSettings['mentionables'],
): MentionTarget | undefined {
  if (mentionables === undefined || name === '*' || name.endsWith('[bot]')) return undefined
  const { mentions, people } = mentionables
  if (mentions.mobiles.includes(name)) return { mobile: name }
  if (mentions.userIds.includes(name)) return { userId: name }
  return people.get(name.toLowerCase()) ?? (isLiteral ? toMentionTarget(name) : undefined)
}
