/** The expressions of tags and outputs: their names, their filters, and values that do not fit together. */
import {
  type QuotedToken,
  type NumberToken,
  type Filter,
  type Template as Node,
  Token,
  TypeGuards,
  Value,
} from 'liquidjs'
import type { Translated } from '../../i18n/language.ts'
import { nearest, withGuess } from '../../i18n/suggest.ts'
import { type Diagnostic, diagnosticAt } from './diagnostics.ts'
import { filters, type FilterSpec } from './filters.ts'

export type Argument =
  ReturnType<NonNullable<Node['arguments']>> extends Iterable<infer A> ? A : never

export function argumentsOf(node: Node): Argument[] {
  return node.arguments === undefined ? [] : Array.from(node.arguments())
}

/** `commits[0].sha`; undefined for a name that is only known when it is rendered. */
export type NamePath = readonly (string | number | undefined)[]

/** A path of names, and its place in the template. */
export type UsedName = { path: NamePath; token: Token }

/** @param part an argument, or anything in one */
export function namesIn(part: unknown): UsedName[] {
  if (part instanceof Value || TypeGuards.isFilteredValueToken(part)) {
    const used: unknown[] = part.filters.flatMap(({ args }) => args)
    return [...part.initial.postfix, ...used].flatMap(namesIn)
  }
  // An argument with a name: `allow_false: true`.
  if (Array.isArray(part)) return namesIn(part[1])
  if (TypeGuards.isRangeToken(part)) return [part.lhs, part.rhs].flatMap(namesIn)
  if (!TypeGuards.isPropertyAccessToken(part)) return []
  const { variable, props } = part
  const inner = props.flatMap(namesIn)
  // `"abc".size` begins with no name.
  if (variable !== undefined) return [...namesIn(variable), ...inner]
  return [{ path: props.map(nameOf), token: part }, ...inner]
}

function nameOf(prop: Token): NamePath[number] {
  const isName =
    TypeGuards.isWordToken(prop) || TypeGuards.isQuotedToken(prop) || TypeGuards.isNumberToken(prop)
  return isName ? prop.content : undefined
}

/** The one path that an argument is, apart from its filters; undefined where there is more to it. */
export function onlyName(argument: Argument): NamePath | undefined {
  const [only, ...others] = argument instanceof Value ? argument.initial.postfix : [argument]
  const isName = TypeGuards.isPropertyAccessToken(only) && only.variable === undefined
  return isName && others.length === 0 ? only.props.map(nameOf) : undefined
}

/** Finds values and operators that do not fit together: the engine would leave some of them out. */
export function checkExpression(argument: unknown): Diagnostic[] {
  if (!isExpression(argument)) return []
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

function isExpression(argument: unknown): argument is Pick<Value, 'initial'> {
  return argument instanceof Value || TypeGuards.isFilteredValueToken(argument)
}

const missing: Translated = {
  en: 'an operator is missing a value.',
  'zh-CN': '运算符缺少一个值。',
}

const unjoined: Translated = {
  en: 'there is no operator or “|” between this value and the previous one.',
  'zh-CN': '这个值与前一个值之间缺少运算符或 “|”。',
}

type UsedFilter = Pick<Filter, 'name' | 'args'>

/** The filters of an expression; the one that ends every output has no name. */
export function filtersOf(argument: unknown): UsedFilter[] {
  if (argument instanceof Value) return argument.filters.filter(({ name }) => /^\w+$/.test(name))
  return TypeGuards.isFilteredValueToken(argument) ? argument.filters : []
}

/** Finds unknown filters, and those that are used wrongly. */
export function checkFilters(argument: unknown, known: readonly string[]): Diagnostic[] {
  return filtersOf(argument).flatMap((filter) => {
    const text = wrongWith(filter, known)
    return text === undefined ? [] : [diagnosticAt(tokenOf(filter), text)]
  })
}

function wrongWith(used: UsedFilter, known: readonly string[]): Translated | undefined {
  const { name } = used
  const own = Object.hasOwn(filters, name) ? filters[name] : undefined
  if (own !== undefined) return misuse(used, own)
  if (known.includes(name)) return undefined
  const text = { en: `there is no filter ${name}`, 'zh-CN': `没有过滤器 ${name}` }
  return withGuess(text, nearest(name, known))
}

/** Literal arguments are looked at here: a branch that is rendered on failures only is none too late. */
function misuse(
  { name, args }: UsedFilter,
  { takes, example }: FilterSpec,
): Translated | undefined {
  if (args.length !== (takes === undefined ? 0 : 1)) {
    return takes === undefined
      ? { en: `${name} takes no argument: ${example}`, 'zh-CN': `${name} 没有参数：${example}` }
      : {
          en: `${name} takes one argument: ${example}`,
          'zh-CN': `${name} 需要一个参数：${example}`,
        }
  }
  const [argument] = args
  return isLiteral(argument) && takes?.isRight(argument.content) === false ? takes.wrong : undefined
}

function isLiteral(token: unknown): token is QuotedToken | NumberToken {
  return TypeGuards.isQuotedToken(token) || TypeGuards.isNumberToken(token)
}

/**
 * `{{ 'manager4220' | mention }}`: the value is a literal, and the filter gets it as
 * an argument, which a template cannot give it.
 */
export function markLiteralMentions(argument: unknown): void {
  if (!isExpression(argument)) return
  const [only, ...others] = argument.initial.postfix
  filtersOf(argument).forEach((filter, index) => {
    if (filter.name !== 'mention') return
    const isNamed = index === 0 && others.length === 0 && isLiteral(only)
    filter.args.splice(0, Infinity, ...(isNamed ? [only] : []))
  })
}

/** Of a filter of an output the engine keeps it to itself. */
function tokenOf(filter: UsedFilter): Token | undefined {
  const token: unknown = filter instanceof Token ? filter : Reflect.get(filter, 'token')
  return token instanceof Token ? token : undefined
}
