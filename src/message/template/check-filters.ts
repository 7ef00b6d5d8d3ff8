/** Finds the filters that nobody knows, and those that are used wrongly. */
import { Token, TypeGuards, Value, type Filter } from 'liquidjs'
import type { Translated } from '../../dingtalk/language.ts'
import { filters, type OwnFilter } from './filters.ts'
import { findingAt, withGuess, type Finding } from './finding.ts'
import { nearest } from './nearest.ts'

type Used = Pick<Filter, 'name' | 'args'>

/** The filters of an expression; the one that ends every output has no name. */
export function filtersOf(argument: unknown): Used[] {
  if (argument instanceof Value) return argument.filters.filter(({ name }) => /^\w+$/.test(name))
  return TypeGuards.isFilteredValueToken(argument) ? argument.filters : []
}

export function checkFilters(used: readonly unknown[], known: readonly string[]): Finding[] {
  return used.flatMap((argument) => {
    markNamed(argument)
    return filtersOf(argument).flatMap((filter) => {
      const text = wrongWith(filter, known)
      return text === undefined ? [] : [findingAt(tokenOf(filter), text)]
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
function misuse({ name, args }: Used, { takes, example }: OwnFilter): Translated | undefined {
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
