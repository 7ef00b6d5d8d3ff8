import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { valueAt } from '../../src/facts/payload.ts'
import { defaults, rawInput } from '../../src/inputs/raw.ts'
import { setInputs } from '../runner.ts'

/** Name and default of every input in action.yml; the runner fills expressions, so they are empty. */
function declared(): Record<string, string> {
  const file = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')
  const inputs = valueAt(parse(file), 'inputs')
  const names = typeof inputs === 'object' && inputs !== null ? Object.keys(inputs) : []
  return Object.fromEntries(
    names.map((name) => {
      const value = valueAt(inputs, name, 'default') ?? ''
      const text = typeof value === 'string' ? value : 'a default that is no string'
      return [name, text.startsWith('${{') ? '' : text]
    }),
  )
}

test('names and defaults are those of action.yml', () => {
  expect(defaults).toEqual(declared())
})

test.each([
  ['as given, with its lines', ' a\n\nb \n', ' a\n\nb \n'],
  ['the default where it is empty', '', 'Asia/Shanghai'],
  ['the default where it is blank', ' \n', 'Asia/Shanghai'],
])('an input is %s', (_, given, value) => {
  setInputs({ timezone: given })
  expect(rawInput('timezone')).toBe(value)
})

test('an input that the runner does not know has its default', () => {
  expect(rawInput('fail-on')).toBe('refusal')
})
