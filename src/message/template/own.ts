/** The user's own title and body: templates, filled with what happened. */
import type { Block } from '../../dingtalk/document.ts'
import { mostMentions, type Mentions } from '../../dingtalk/message.ts'
import type { Problem } from '../../dingtalk/problem.ts'
import { isFailed } from '../../facts/happened.ts'
import type { Own, PrepareOptions } from '../prepare.ts'
import { toLocalTime } from '../time.ts'
import { dialects } from './dialects.ts'
import { loadMarkdown } from './load-markdown.ts'
import { renderTemplate } from './render-template.ts'
import type { Callee, Session } from './session.ts'
import type { Story } from '../story.ts'
import type { BuiltIn } from './told.ts'
import { valuesOf } from './variables.ts'
import { toBlocks, toTitle } from './write.ts'

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
