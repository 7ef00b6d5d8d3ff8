/** The filter `markdown`: its converter is loaded only for templates that use it. */
import { Context, toValueSync } from 'liquidjs'
import { maxMentions } from '../../dingtalk/message.ts'
import type { Block } from '../../document/document.ts'
import type { Mentions, MentionTarget } from '../../document/mentions.ts'
import { toLocalTime } from '../../i18n/dates.ts'
import { isFailed } from '../../model/job.ts'
import type { RunContext } from '../../model/run-report.ts'
import type { InputIssue } from '../../settings/issue.ts'
import type { MessageSubject } from '../compose.ts'
import type { ComposeSettings, CustomMessage } from '../resources.ts'
import { toInputIssues, toDiagnostic } from './diagnostics.ts'
import { withRenderOptions } from './engine.ts'
import { type OutputNode, outputOf } from './output.ts'
import type { BuiltIn, RenderOptions, Template } from './template.ts'
import { valuesOf } from './variables.ts'
import { toTitleText, toBlocks } from './write.ts'
/** Relative links of a text lead to where the run was. */
export async function loadMarkdown(
  context: RunContext,
): Promise<(text: string) => readonly Block[]> {
  const { fromGithubMarkdown } = await import('../markdown/from-github-markdown.chunk.ts')
  const { repository, ref, event, commit } = context
  const tag = event.kind === 'release' ? event.release.tag : undefined
  const origin = {
    repository,
    ref: tag ?? ref?.name ?? commit?.sha ?? 'HEAD',
    isPublic: event.kind === 'release' && event.release.publicRepository,
  }
  return (text) => fromGithubMarkdown(text, origin)
}

/* The user's own title and body: templates, filled with what happened. */

/** @returns everything that went wrong, where anything did */
export async function renderTemplates(
  story: MessageSubject,
  builtIn: BuiltIn,
  options: ComposeSettings,
): Promise<CustomMessage | InputIssue[]> {
  const { templates, language, timezone, now, vars } = options
  const time = toLocalTime(now, timezone)
  const failedJobs = story.jobs.filter(isFailed)
  const values = valuesOf({ ...story, builtIn, failedJobs, now, time, language, vars })
  const called = collector(options.mentions)
  const isConverting = [templates.title, templates.body].some((each) =>
    each?.filters.has('markdown'),
  )
  const session: RenderOptions = {
    ...{
      language,
      timezone,
      duration: builtIn.duration,
      ...options.mentionTargets,
      call: called.call,
    },
    fromMarkdown: isConverting ? await loadMarkdown(story.context) : () => [],
  }
  const quiet: RenderOptions = {
    ...session,
    mentionTargetOf: () => undefined,
    namedMentionTarget: () => undefined,
  }
  const title =
    templates.title && renderTemplate(templates.title, { values, session: quiet }, toTitleText)
  const body = templates.body && renderTemplate(templates.body, { values, session }, toBlocks)
  const issues = [title, body].flatMap((each) => (each && 'issues' in each ? each.issues : []))
  if (issues.length > 0) return issues
  return {
    title: resultOf<string>(title),
    body: resultOf<readonly Block[]>(body),
    mentions: called.mentions(),
  }
}

/** Nothing printed is nothing of one's own: the built-in one stands there. */
function resultOf<Result extends { length: number }>(
  printed: ReturnType<typeof renderTemplate<Result>> | undefined,
): Result | undefined {
  return printed !== undefined && 'result' in printed && printed.result.length > 0
    ? printed.result
    : undefined
}

/** Those whom the message calls anyway, and those whom the template calls. */
function collector(mentions: Mentions): {
  call: (target: MentionTarget) => boolean
  mentions: () => Mentions
} {
  const mobiles = new Set(mentions.mobiles)
  const userIds = new Set(mentions.userIds)
  return {
    call: (target) => {
      const [list, who] =
        'mobile' in target ? [mobiles, target.mobile] : ([userIds, target.userId] as const)
      if (!list.has(who) && mobiles.size + userIds.size >= maxMentions) return false
      list.add(who)
      return true
    },
    mentions: () => ({ mobiles: [...mobiles], userIds: [...userIds], all: mentions.all }),
  }
}

/* A template and its values → what it prints, or what went wrong on the way. */

export type RenderResult<Result> = { result: Result } | { issues: InputIssue[] }

/** @param write what is made of the pieces, still within the template's bounds */
export function renderTemplate<Result>(
  { input, engine, nodes }: Template,
  { values, session }: { values: object; session: RenderOptions },
  write: (pieces: readonly OutputNode[]) => Result,
): RenderResult<Result> {
  try {
    const context = new Context(values, engine.options, { sync: true }, { liquid: engine })
    withRenderOptions(context, session)
    const printed: unknown = toValueSync(engine.renderer.renderTemplates([...nodes], context))
    return { result: write(outputOf(printed)) }
  } catch (error) {
    return { issues: toInputIssues([toDiagnostic(error)], input) }
  }
}
