/** Finds every name in a parsed template that nobody knows, also where it is not rendered today. */
import { type Template as Node, AssignTag, ForTag, toValueSync } from 'liquidjs'
import type { Translated } from '../../i18n/language.ts'
import { nearest, withGuess } from '../../i18n/suggest.ts'
import type { Variables } from './define-variables.ts'
import { type Diagnostic, diagnosticAt } from './diagnostics.ts'
import { loopNames } from './engine.ts'
import {
  type Argument,
  type UsedName,
  argumentsOf,
  checkExpression,
  checkFilters,
  filtersOf,
  namesIn,
  onlyName,
} from './expressions.ts'
import {
  type Scope,
  type TypeInfo,
  type UnknownName,
  elementOf,
  objectWith,
  pathsTo,
  resolvePath,
} from './scope.ts'
export type KnownNames = { variables: Variables; filters: readonly string[] }

export function lint(nodes: readonly Node[], { variables, filters }: KnownNames): Diagnostic[] {
  const findings: Diagnostic[] = []
  const made = nodes.flatMap(namesMadeBy)
  const scope: Scope = new Map([
    ...Object.entries(variables),
    ...made.map((name): [string, TypeInfo] => [name, 'anything']),
  ])
  const visit = (node: Node, within: Scope): void => {
    const used = argumentsOf(node)
    for (const name of used.flatMap(namesIn)) {
      const found = resolvePath(name.path, within)
      if (found !== 'anything' && 'unknown' in found)
        findings.push(unknownVariable(name, found.unknown, variables))
    }
    findings.push(...used.flatMap(checkExpression))
    findings.push(...used.flatMap((argument) => checkFilters(argument, filters)))
    noteAssigned(node, within, made)
    const inside = scopeWithin(node, within)
    for (const child of childrenOf(node)) visit(child, inside)
  }
  for (const node of nodes) visit(node, scope)
  return findings
}

export function childrenOf(node: Node): readonly Node[] {
  return node.children === undefined ? [] : toValueSync(node.children(false, true))
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
  if (isOnce && value !== undefined) scope.set(name, shapeOf(value, scope))
}

const forloop = objectWith(loopNames)

function scopeWithin(node: Node, scope: Scope): Scope {
  const names = node.blockScope === undefined ? [] : Array.from(node.blockScope())
  if (names.length === 0) return scope
  const inside: Scope = new Map(scope)
  for (const name of names) inside.set(name, 'anything')
  if (node instanceof ForTag) {
    inside.set('forloop', forloop)
    inside.set(node.variable, elementOf(shapeOf(node.collection, scope)))
  }
  return inside
}

/** Filters that give a list of the same, and those that give one of it. */
const selecting = ['where', 'reject', 'sort', 'sort_natural', 'reverse', 'compact', 'uniq', 'slice']

const picking = ['first', 'last', 'find']

function shapeOf(argument: Argument, scope: Scope): TypeInfo {
  const path = onlyName(argument)
  const found = path === undefined ? 'anything' : resolvePath(path, scope)
  if (found === 'anything' || 'unknown' in found) return 'anything'
  return filtersOf(argument).reduce<TypeInfo>((shape, { name }) => {
    if (selecting.includes(name)) return shape
    return picking.includes(name) ? elementOf(shape) : 'anything'
  }, found)
}

function unknownVariable({ token }: UsedName, unknown: UnknownName, known: Variables): Diagnostic {
  const { path, of, among } = unknown
  const text = { en: `there is no variable ${path}`, 'zh-CN': `没有变量 ${path}` }
  if (of === undefined) {
    const guess = nearest(path, among) ?? pathsTo(path, known)[0]
    return diagnosticAt(token, withGuess(text, guess))
  }
  const near = nearest(path.slice(of.length + 1), among)
  return diagnosticAt(
    token,
    near === undefined
      ? withGuess(withList(text, unknown), undefined)
      : withGuess(text, `${of}.${near}`),
  )
}

function withList({ en, 'zh-CN': zh }: Translated, { of = '', among }: UnknownName): Translated {
  if (among.length === 0)
    return { en: `${en}; the step sets none`, 'zh-CN': `${zh}，该步骤没有设置` }
  return {
    en: `${en}; ${of} has ${among.join(', ')}`,
    'zh-CN': `${zh}；${of} 有 ${among.join('、')}`,
  }
}
