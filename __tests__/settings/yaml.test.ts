/** Values as they are written, and faults by line and column, without any value. */
import { describe, expect, test } from '@jest/globals'
import { parseYaml } from '../../src/settings/yaml.chunk.ts'

describe('numbers', () => {
  test.each<[string, unknown]>([
    ['13800000000', '13800000000'],
    ['+85212345678', '+85212345678'],
    ['0123', '0123'],
    ['12345', '12345'],
    ['1234', 1234],
    ['1.5', 1.5],
    ['-7', -7],
    ['true', true],
  ])('%s', (text, value) => {
    expect(parseYaml(`a: ${text}`)).toEqual({ value: { a: value } })
  })
})

test('a text of several lines within braces is named by its line', () => {
  expect(parseYaml('{"a": "x",\n "b": "one\ntwo"}')).toEqual({
    line: 2,
    wrong: {
      en: 'a text does not end on its line. Write a line break in a text as \\n.',
      'zh-CN': '文本没有在本行结束。文本里的换行请写成 \\n。',
    },
  })
  expect(parseYaml('{"a": "x",\n "b": "one"}')).toEqual({ value: { a: 'x', b: 'one' } })
})

test('too many aliases are an error of their own', () => {
  const wide = (of: string): string => `[${Array.from({ length: 20 }, () => of).join(', ')}]`
  const bomb = `a: &a ${wide('x')}\nb: &b ${wide('*a')}\nc: &c ${wide('*b')}`
  expect(parseYaml(bomb)).toEqual({
    wrong: {
      en: 'an alias (*name) without its anchor (&name), or too many of them.',
      'zh-CN': '别名（*name）没有对应的锚点（&name），或数量太多。',
    },
  })
})

test('nesting beyond any message is too deep', () => {
  expect(parseYaml('['.repeat(20_000))).toBe('too deep')
})
