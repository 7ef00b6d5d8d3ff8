/** Finds every name in a parsed template that nobody knows, before anything is rendered. */
import {
  analyzeSync,
  AssignTag,
  ForTag,
  toValueSync,
  TypeGuards,
  Value,
  type Liquid,
  type Template as Node,
  type Variable as Path,
} from 'liquidjs'
import type { Translated } from '../../dingtalk/language.ts'
import { checkExpression } from './check-expression.ts'
import { checkFilters, filtersOf } from './check-filters.ts'
import { withGuess, type Finding } from './finding.ts'
import { nearest } from './nearest.ts'
import type { Variables } from './rows.ts'
import { elementOf, follow, pathsTo, type Scope, type Shape, type Unknown } from './shapes.ts'

export type Checked = { findings: Finding[]; filters: ReadonlySet<string> }

export function check(nodes: readonly Node[], known: Variables, engine: Liquid): Checked {
  const findings: Finding[] = []
  const filters = new Set<string>()
  const made = nodes.flatMap(namesMadeBy)
  const scope: Scope = new Map([
    ...Object.entries(known),
    ...made.map((name): [string, Shape] => [name, 'anything']),
  ])
  const visit = (node: Node, within: Scope): void => {
    const used = argumentsOf(node)
    for (const path of pathsIn(node, used)) {
      const found = follow(path, within)
      if (found !== 'anything' && 'unknown' in found)
        findings.push(unknownVariable(path, found.unknown, known))
    }
    findings.push(...used.flatMap(checkExpression))
    findings.push(...checkFilters(used, Object.keys(engine.filters)))
    for (const { name } of used.flatMap(filtersOf)) filters.add(name)
    noteAssigned(node, within, made)
    const inside = scopeWithin(node, within)
    for (const child of childrenOf(node)) visit(child, inside)
  }
  for (const node of nodes) visit(node, scope)
  return { findings, filters }
}

type Argument = ReturnType<NonNullable<Node['arguments']>> extends Iterable<infer A> ? A : never

function argumentsOf(node: Node): Argument[] {
  return node.arguments === undefined ? [] : Array.from(node.arguments())
}

function childrenOf(node: Node): readonly Node[] {
  return node.children === undefined ? [] : toValueSync(node.children(false, true))
}

/** The variables in them, found by the engine's own analysis. */
function pathsIn({ token }: Pick<Node, 'token'>, used: readonly Argument[]): Path[] {
  const alone: Node = { token, render: () => undefined, arguments: () => used }
  return Object.values(analyzeSync([alone]).variables).flat()
}

/** Names that `assign`, `capture` and the like make, wherever they stand: a loop comes back. */
function namesMadeBy(node: Node): string[] {
  const own = node.localScope === undefined ? [] : Array.from(node.localScope())
  return [...own.map(({ content }) => content), ...childrenOf(node).flatMap(namesMadeBy)]
}

/** A name that is assigned once has the properties of what it is assigned. */
function noteAssigned(node: Node, scope: Scope, made: readonly string[]): void {
  if (!(node instanceof AssignTag)) return
  const [name = ''] = Array.from(node.localScope(), ({ content }) => content)
  const isOnce = made.indexOf(name) === made.lastIndexOf(name)
  const [value] = argumentsOf(node)
  if (isOnce && value !== undefined) scope.set(name, shapeOf(value, node, scope))
}

function scopeWithin(node: Node, scope: Scope): Scope {
  const names = node.blockScope === undefined ? [] : Array.from(node.blockScope())
  if (names.length === 0) return scope
  const inside: Scope = new Map(scope)
  for (const name of names) inside.set(name, 'anything')
  if (node instanceof ForTag)
    inside.set(node.variable, elementOf(shapeOf(node.collection, node, scope)))
  return inside
}

/** Filters that give a list of the same, and those that give one of it. */
const selecting = ['where', 'reject', 'sort', 'sort_natural', 'reverse', 'compact', 'uniq', 'slice']
const picking = ['first', 'last', 'find']

function shapeOf(argument: Argument, node: Node, scope: Scope): Shape {
  const [only, ...others] = argument instanceof Value ? argument.initial.postfix : [argument]
  if (!TypeGuards.isPropertyAccessToken(only) || others.length > 0) return 'anything'
  const path = pathsIn(node, [only]).find(({ location }) => isAt(location, only.getPosition()))
  const found = path === undefined ? 'anything' : follow(path, scope)
  if (found === 'anything' || 'unknown' in found) return 'anything'
  return filtersOf(argument).reduce<Shape>((shape, { name }) => {
    if (selecting.includes(name)) return shape
    return picking.includes(name) ? elementOf(shape) : 'anything'
  }, found)
}

function isAt({ row, col }: Path['location'], [line, column]: readonly number[]): boolean {
  return row === line && col === column
}

function unknownVariable(path: Path, unknown: Unknown, known: Variables): Finding {
  const { row: line, col: column } = path.location
  const text = { en: `there is no variable ${unknown.path}`, 'zh-CN': `没有变量 ${unknown.path}` }
  const { of, among } = unknown
  if (of === undefined) {
    const guess = nearest(unknown.path, among) ?? pathsTo(unknown.path, known)[0]
    return { line, column, text: withGuess(text, guess) }
  }
  const near = nearest(unknown.path.slice(of.length + 1), among)
  const guess = near === undefined ? undefined : `${of}.${near}`
  return {
    line,
    column,
    text: withGuess(guess === undefined ? withList(text, unknown) : text, guess),
  }
}

function withList({ en, 'zh-CN': zh }: Translated, { of = '', among }: Unknown): Translated {
  if (among.length === 0)
    return { en: `${en}; the step sets none`, 'zh-CN': `${zh}，该步骤没有设置` }
  return {
    en: `${en}; ${of} has ${among.join(', ')}`,
    'zh-CN': `${zh}；${of} 有 ${among.join('、')}`,
  }
}
