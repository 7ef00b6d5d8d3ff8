/** What a name in a template stands for, as far as that is known before anything happened. */
import type { Variable, Variables } from './define-variables.ts'
/** Of what a template makes by itself, not all is known. */
export type TypeInfo = Variable | 'anything'

export type Scope = Map<string, TypeInfo>

/** `commits[0].sha`; undefined for a name that is only known when it is rendered. */
export type NamePath = readonly (string | number | undefined)[]

/** A name that is not known: what was asked for, and among which names it should have been. */
export type UnknownName = { path: string; among: readonly string[]; of: string | undefined }

const nothing = { en: '', 'zh-CN': '' }

const leaf: Variable = { about: nothing }

/** Something that may have any property. */
export const anyNames: Variable = { about: nothing, isOpen: true }

/** Something with these properties. */
export function objectWith(names: readonly string[]): Variable {
  return { about: nothing, rows: Object.fromEntries(names.map((name) => [name, leaf])) }
}

/** Follows a path such as `commit.author` or `failed_jobs[0].name`. */
export function resolvePath(
  [root, ...rest]: NamePath,
  scope: Scope,
): TypeInfo | { unknown: UnknownName } {
  if (typeof root !== 'string') return 'anything'
  let shape = scope.get(root)
  if (shape === undefined)
    return { unknown: { path: root, among: [...scope.keys()], of: undefined } }
  let path = root
  for (const segment of rest) {
    const next = step(shape, segment)
    if (next === undefined) {
      const unknown = { path: `${path}.${String(segment)}`, among: namesIn(shape), of: path }
      return { unknown }
    }
    shape = next
    path = `${path}.${String(segment)}`
  }
  return shape
}

/** An element of a list; of anything else, nothing is known. */
export function elementOf(shape: TypeInfo): TypeInfo {
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

function namesIn(shape: TypeInfo): string[] {
  if (shape === 'anything') return []
  if (shape.isList === true) return ['first', 'last', 'size']
  return shape.rows === undefined ? ['size'] : Object.keys(shape.rows)
}

/** Every path in the table, `commits[].sha` as `sha`'s: for somebody who left the beginning out. */
export function pathsTo(name: string, variables: Variables): string[] {
  return Object.entries(variables).flatMap(([own, { rows = {}, isList }]) =>
    Object.hasOwn(rows, name) && isList !== true ? [`${own}.${name}`] : [],
  )
}
