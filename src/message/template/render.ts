/** The filter `markdown`: its converter is loaded only for templates that use it. */
import { Context, toValueSync } from 'liquidjs'
import { type Mentions, type Callee, mostMentions } from '../../dingtalk/message.ts'
import type { Block } from '../../document/document.ts'
import { toLocalTime } from '../../i18n/dates.ts'
import { isFailed } from '../../model/job.ts'
import type { Facts } from '../../model/run-report.ts'
import type { Problem } from '../../settings/issue.ts'
import type { Story } from '../compose.ts'
import type { PrepareOptions, Own } from '../resources.ts'
import { toProblems, toFinding } from './diagnostics.ts'
import { withSession } from './engine.ts'
import { type Piece, piecesOf } from './output.ts'
import type { BuiltIn, Session, Template } from './template.ts'
import { valuesOf } from './variables.ts'
import { toTitle, toBlocks, dialects } from './write.ts'
/** Relative links of a text lead to where the run was. */
export async function loadMarkdown(facts: Facts): Promise<(text: string) => readonly Block[]> {
  const { fromGithubMarkdown } = await import('../markdown/from-github-markdown.chunk.ts')
  const { repository, ref, event, commit } = facts
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
export async function renderOwn(
  story: Story,
  builtIn: BuiltIn,
  options: PrepareOptions,
): Promise<Own | Problem[]> {
  const { templates, language, timezone, now, vars, messageType } = options
  const time = toLocalTime(now, timezone)
  const failedJobs = story.jobs.filter(isFailed)
  const values = valuesOf({ ...story, builtIn, failedJobs, now, time, language, vars })
  const called = collector(options.mentions)
  const isConverting = [templates.title, templates.body].some((each) =>
    each?.filters.has('markdown'),
  )
  const session: Session = {
    ...{ language, timezone, took: builtIn.took, ...options.callees, call: called.call },
    fromMarkdown: isConverting ? await loadMarkdown(story.facts) : () => [],
  }
  const quiet: Session = { ...session, calleeOf: () => undefined, calleeNamed: () => undefined }
  const title =
    templates.title && renderTemplate(templates.title, { values, session: quiet }, toTitle)
  const body =
    templates.body &&
    renderTemplate(templates.body, { values, session }, (pieces) =>
      toBlocks(pieces, dialects[messageType]),
    )
  const problems = [title, body].flatMap((each) =>
    each && 'problems' in each ? each.problems : [],
  )
  if (problems.length > 0) return problems
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
  call: (callee: Callee) => boolean
  mentions: () => Mentions
} {
  const mobiles = new Set(mentions.mobiles)
  const userIds = new Set(mentions.userIds)
  return {
    call: (callee) => {
      const [list, who] =
        'mobile' in callee ? [mobiles, callee.mobile] : ([userIds, callee.userId] as const)
      if (!list.has(who) && mobiles.size + userIds.size >= mostMentions) return false
      list.add(who)
      return true
    },
    mentions: () => ({ mobiles: [...mobiles], userIds: [...userIds], all: mentions.all }),
  }
}

/* A template and its values → what it prints, or what went wrong on the way. */

export type Printed<Result> = { result: Result } | { problems: Problem[] }

/** @param write what is made of the pieces, still within the template's bounds */
export function renderTemplate<Result>(
  { input, engine, nodes }: Template,
  { values, session }: { values: object; session: Session },
  write: (pieces: readonly Piece[]) => Result,
): Printed<Result> {
  try {
    const context = new Context(values, engine.options, { sync: true }, { liquid: engine })
    withSession(context, session)
    const printed: unknown = toValueSync(engine.renderer.renderTemplates([...nodes], context))
    return { result: write(piecesOf(printed)) }
  } catch (error) {
    return { problems: toProblems([toFinding(error)], input) }
  }
}
