/** A template and its values → what it prints, or what went wrong on the way. */
import { Context, toValueSync } from 'liquidjs'
import type { Problem } from '../../dingtalk/problem.ts'
import { withSession } from './engine.ts'
import { toFinding } from './engine-words.ts'
import { toProblems } from './finding.ts'
import { piecesOf, type Piece } from './pieces.ts'
import type { Session } from './session.ts'
import type { Template } from './template.ts'

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
