/** Finds values and operators that do not fit together: the engine would leave some of them out. */
import { TypeGuards, Value, type Token } from 'liquidjs'
import type { Translated } from '../../dingtalk/language.ts'
import { findingAt, type Finding } from './finding.ts'

/** @param argument an expression of a tag or an output; its operators stand behind their values */
export function checkExpression(argument: unknown): Finding[] {
  const isExpression = argument instanceof Value || TypeGuards.isFilteredValueToken(argument)
  if (!isExpression) return []
  const values: Token[] = []
  for (const token of argument.initial.postfix) {
    if (TypeGuards.isOperatorToken(token)) {
      const taken = values.splice(token.operator === 'not' ? -1 : -2)
      const [first] = taken
      if (first === undefined || (taken.length < 2 && token.operator !== 'not'))
        return [findingAt(token, lacking)]
      values.push(first)
    } else values.push(token)
  }
  const [, surplus] = values
  return surplus === undefined ? [] : [findingAt(surplus, unjoined)]
}

const lacking: Translated = {
  en: 'an operator lacks a value.',
  'zh-CN': '运算符缺少一个值。',
}

const unjoined: Translated = {
  en: 'there is no operator or “|” between this value and the one before.',
  'zh-CN': '这个值与前一个值之间缺少运算符或 “|”。',
}
