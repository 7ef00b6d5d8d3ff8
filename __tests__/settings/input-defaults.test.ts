import { describe, test, expect } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { valueAt } from '../../src/github/json-path.ts'
import { type InputName, defaults } from '../../src/settings/input-defaults.ts'
import { inputTexts } from '../../src/settings/input-defaults.ts'

describe('the names and defaults of inputs', () => {
  /** Name and default of every input in an action.yml; the runner evaluates expressions: here, empty. */
  function declared(path: string): Record<string, string> {
    const file = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
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

  test('are those of watch/action.yml, which alone is watching', () => {
    expect({ ...defaults, watch: 'true' }).toEqual(declared('watch/action.yml'))
  })

  test('are those of action.yml, but for what is for watching', () => {
    const own = Object.entries(defaults).filter(([name]) => !/^(watch|notify-start)$/.test(name))
    expect(declared('action.yml')).toEqual(Object.fromEntries(own))
  })
})

describe('the text of an input', () => {
  const env = { DINGTALK_WEBHOOKS: 'from the environment', DINGTALK_KEYWORD: '\ufeffCI' }

  test.each<[string, InputName, string | undefined, string]>([
    ['is what is given, with its lines', 'timezone', ' a\n\nb \n', ' a\n\nb \n'],
    ['has no byte order mark', 'payload', '\ufeff{}', '{}'],
    ['is the default where nothing is given', 'timezone', undefined, 'Asia/Shanghai'],
    ['is the default where it is empty', 'timezone', '', 'Asia/Shanghai'],
    ['is the default where it is blank', 'timezone', ' \n', 'Asia/Shanghai'],
    ['is the environment’s where it is blank', 'webhooks', '\n', 'from the environment'],
    ['is the environment’s, without a byte order mark', 'keyword', undefined, 'CI'],
    ['is what is given, whatever the environment has', 'webhooks', 'given', 'given'],
    ['is empty where neither has it', 'secrets', '', ''],
  ])('%s', (...[, name, given, text]) => {
    expect(inputTexts({ given: () => given, env })(name)).toBe(text)
  })
})
