/** Finds every name in a parsed template that nobody knows, before anything is rendered. */
import {
  type Template as Node,
  type Liquid,
  toValueSync,
  type Variable as Path,
  analyzeSync,
  AssignTag,
  ForTag,
  Value,
  TypeGuards,
  Token,
  type Filter,
} from 'liquidjs'
import type { Translated } from '../../i18n/language.ts'
import { nearest, withGuess } from '../../i18n/suggest.ts'
import type { Variables } from './define-variables.ts'
import { type Diagnostic, diagnosticAt } from './diagnostics.ts'
import { filters, type FilterSpec } from './filters.ts'
import {
  type Scope,
  type TypeInfo,
  resolvePath,
  elementOf,
  type UnknownName,
  pathsTo,
} from './scope.ts'
export type Checked = { findings: Diagnostic[]; filters: ReadonlySet<string> }

export function check(nodes: readonly Node[], known: Variables, engine: Liquid): Checked {
  const findings: Diagnostic[] = []
  const filters = new Set<string>()
  const made = nodes.flatMap(namesMadeBy)
  const scope: Scope = new Map([
    ...Object.entries(known),
    ...made.map((name): [string, TypeInfo] => [name, 'anything']),
  ])
  const visit = (node: Node, within: Scope): void => {
    const used = argumentsOf(node)
    for (const path of pathsIn(node, used)) {
      const found = resolvePath(path, within)
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

function shapeOf(argument: Argument, node: Node, scope: Scope): TypeInfo {
  const [only, ...others] = argument instanceof Value ? argument.initial.postfix : [argument]
  if (!TypeGuards.isPropertyAccessToken(only) || others.length > 0) return 'anything'
  const path = pathsIn(node, [only]).find(({ location }) => isAt(location, only.getPosition()))
  const found = path === undefined ? 'anything' : resolvePath(path, scope)
  if (found === 'anything' || 'unknown' in found) return 'anything'
  return filtersOf(argument).reduce<TypeInfo>((shape, { name }) => {
    if (selecting.includes(name)) return shape
    return picking.includes(name) ? elementOf(shape) : 'anything'
  }, found)
}

function isAt({ row, col }: Path['location'], [line, column]: readonly number[]): boolean {
  return row === line && col === column
}

function unknownVariable(path: Path, unknown: UnknownName, known: Variables): Diagnostic {
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

function withList({ en, 'zh-CN': zh }: Translated, { of = '', among }: UnknownName): Translated {
  if (among.length === 0)
    return { en: `${en}; the step sets none`, 'zh-CN': `${zh}，该步骤没有设置` }
  return {
    en: `${en}; ${of} has ${among.join(', ')}`,
    'zh-CN': `${zh}；${of} 有 ${among.join('、')}`,
  }
}

/* Finds values and operators that do not fit together: the engine would leave some of them out. */

/** @param argument an expression of a tag or an output; its operators stand behind their values */
export function checkExpression(argument: unknown): Diagnostic[] {
  const isExpression = argument instanceof Value || TypeGuards.isFilteredValueToken(argument)
  if (!isExpression) return []
  const values: Token[] = []
  for (const token of argument.initial.postfix) {
    if (TypeGuards.isOperatorToken(token)) {
      const taken = values.splice(token.operator === 'not' ? -1 : -2)
      const [first] = taken
      if (first === undefined || (taken.length < 2 && token.operator !== 'not'))
        return [diagnosticAt(token, missing)]
      values.push(first)
    } else values.push(token)
  }
  const [, surplus] = values
  return surplus === undefined ? [] : [diagnosticAt(surplus, unjoined)]
}

const missing: Translated = {
  en: 'an operator lacks a value.',
  'zh-CN': '运算符缺少一个值。',
}

const unjoined: Translated = {
  en: 'there is no operator or “|” between this value and the one before.',
  'zh-CN': '这个值与前一个值之间缺少运算符或 “|”。',
}

/* Finds the filters that nobody knows, and those that are used wrongly. */

type Used = Pick<Filter, 'name' | 'args'>

/** The filters of an expression; the one that ends every output has no name. */
export function filtersOf(argument: unknown): Used[] {
  if (argument instanceof Value) return argument.filters.filter(({ name }) => /^\w+$/.test(name))
  return TypeGuards.isFilteredValueToken(argument) ? argument.filters : []
}

export function checkFilters(used: readonly unknown[], known: readonly string[]): Diagnostic[] {
  return used.flatMap((argument) => {
    markNamed(argument)
    return filtersOf(argument).flatMap((filter) => {
      const text = wrongWith(filter, known)
      return text === undefined ? [] : [diagnosticAt(tokenOf(filter), text)]
    })
  })
}

function wrongWith(used: Used, known: readonly string[]): Translated | undefined {
  const { name } = used
  const own = Object.hasOwn(filters, name) ? filters[name] : undefined
  if (own !== undefined) return misuse(used, own)
  if (known.includes(name)) return undefined
  const text = { en: `there is no filter ${name}`, 'zh-CN': `没有过滤器 ${name}` }
  return withGuess(text, nearest(name, known))
}

/** Literal arguments are looked at here: a branch that is rendered on failures only is none too late. */
function misuse({ name, args }: Used, { takes, example }: FilterSpec): Translated | undefined {
  const own = name === 'mention' ? args.filter((argument) => !marks.has(argument)) : args
  if (own.length !== (takes === undefined ? 0 : 1)) {
    return takes === undefined
      ? { en: `${name} takes no argument: ${example}`, 'zh-CN': `${name} 没有参数：${example}` }
      : {
          en: `${name} takes one argument: ${example}`,
          'zh-CN': `${name} 需要一个参数：${example}`,
        }
  }
  const [argument] = own
  const isLiteral = TypeGuards.isQuotedToken(argument) || TypeGuards.isNumberToken(argument)
  return isLiteral && takes?.isRight(argument.content) === false ? takes.wrong : undefined
}

const marks = new WeakSet<object>()

/**
 * `{{ 'manager4220' | mention }}`: the value stands in the template itself, and the filter is told
 * so by an argument, which nobody else can give it.
 */
function markNamed(argument: unknown): void {
  const isExpression = argument instanceof Value || TypeGuards.isFilteredValueToken(argument)
  if (!isExpression) return
  const [only, ...others] = argument.initial.postfix
  const [filter] = filtersOf(argument)
  const isLiteral = TypeGuards.isQuotedToken(only) || TypeGuards.isNumberToken(only)
  if (filter?.name !== 'mention' || !isLiteral || others.length > 0 || filter.args.length > 0)
    return
  marks.add(only)
  filter.args.push(only)
}

function tokenOf(filter: Used): Token | undefined {
  const token: unknown = filter instanceof Token ? filter : Reflect.get(filter, 'token')
  return token instanceof Token ? token : undefined
}
