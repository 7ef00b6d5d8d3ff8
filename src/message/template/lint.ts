/** Finds every unknown name in a parsed template, also in branches that this run does not render. */
import { type Template as Node, AssignTag, ForTag, toValueSync } from 'liquidjs'
import type { Translated } from '../../i18n/language.ts'
import { nearest, withGuess } from '../../i18n/suggest.ts'
import { type Variables, type Variable, leaf, objectWith } from './define-variables.ts'
import { type Diagnostic, diagnosticAt } from './diagnostics.ts'
import { loopNames } from './engine.ts'
import {
  type Argument,
  type NamePath,
  type UsedName,
  argumentsOf,
  checkExpression,
  checkFilters,
  filtersOf,
  namesIn,
  onlyName,
} from './expressions.ts'

type KnownNames = { variables: Variables; filters: readonly string[] }

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

/** Names that `assign`, `capture` and the like make, wherever they are: a loop comes back. */
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
  if (of === undefined && contexts.includes(path)) return diagnosticAt(token, withVars(text))
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

/** GitHub's own, which people expect here; `job`, `needs` and `vars` are variables of ours. */
const contexts: readonly string[] = ['github', 'env', 'secrets', 'steps', 'inputs', 'runner']

function withVars({ en, 'zh-CN': zh }: Translated): Translated {
  return {
    en: `${en}: a template cannot read GitHub’s contexts. Set DINGTALK_VAR_NAME in the step’s env, and write vars.name.`,
    'zh-CN': `${zh}：模板不能读取 GitHub 的上下文。请在步骤的 env 中设置 DINGTALK_VAR_NAME，并写成 vars.name。`,
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

/** Of what a template makes by itself, not all is known. */
type TypeInfo = Variable | 'anything'

type Scope = Map<string, TypeInfo>

/** A name that is not known: what was asked for, and among which names it should have been. */
type UnknownName = { path: string; among: readonly string[]; of: string | undefined }

/** Follows a path such as `commit.author` or `failed_jobs[0].name`. */
function resolvePath([root, ...rest]: NamePath, scope: Scope): TypeInfo | { unknown: UnknownName } {
  if (typeof root !== 'string') return 'anything'
  let shape = scope.get(root)
  if (shape === undefined)
    return { unknown: { path: root, among: [...scope.keys()], of: undefined } }
  let path = root
  for (const segment of rest) {
    const next = step(shape, segment)
    if (next === undefined) {
      const unknown = { path: `${path}.${String(segment)}`, among: propertiesOf(shape), of: path }
      return { unknown }
    }
    shape = next
    path = `${path}.${String(segment)}`
  }
  return shape
}

/** An element of a list; of anything else, nothing is known. */
function elementOf(shape: TypeInfo): TypeInfo {
  return shape !== 'anything' && shape.isList === true ? withoutList(shape) : 'anything'
}

function step(shape: TypeInfo, segment: NamePath[number]): TypeInfo | undefined {
  if (shape === 'anything' || segment === undefined) return elementOf(shape)
  if (shape.isList === true) return stepIntoList(shape, segment)
  const { rows, isOpen } = shape
  if (isOpen === true) return leaf
  if (rows === undefined) return segment === 'size' ? leaf : undefined
  return Object.hasOwn(rows, segment) ? rows[segment] : undefined
}

function stepIntoList(shape: Variable, segment: string | number): TypeInfo | undefined {
  if (segment === 'size') return leaf
  const isElement = typeof segment === 'number' || segment === 'first' || segment === 'last'
  return isElement ? withoutList(shape) : undefined
}

function withoutList({ about, rows }: Variable): Variable {
  return { about, ...(rows !== undefined && { rows }) }
}

function propertiesOf(shape: TypeInfo): string[] {
  if (shape === 'anything') return []
  if (shape.isList === true) return ['first', 'last', 'size']
  return shape.rows === undefined ? ['size'] : Object.keys(shape.rows)
}

/** Every path in the table, `commits[].sha` as `sha`'s: for somebody who left the beginning out. */
function pathsTo(name: string, variables: Variables): string[] {
  return Object.entries(variables).flatMap(([own, { rows = {}, isList }]) =>
    Object.hasOwn(rows, name) && isList !== true ? [`${own}.${name}`] : [],
  )
}
