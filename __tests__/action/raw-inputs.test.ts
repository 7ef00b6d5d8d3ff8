import { describe, test, expect } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import {
  watchStartState,
  startedAt,
  rawInput,
  readWatchStage,
} from '../../src/action/raw-inputs.ts'
import { valueAt } from '../../src/github/json-path.ts'
import { defaults } from '../../src/settings/defaults.ts'
import { fieldOf } from '../inputs/field.ts'
import { setEnvironment, setInputs } from '../runner.ts'
describe('raw', () => {
  /** Name and default of every input in an action.yml; the runner fills expressions: here, empty. */
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

  test('names and defaults are those of watch/action.yml, which alone is watching', () => {
    expect({ ...defaults, watch: 'true' }).toEqual(declared('watch/action.yml'))
  })

  test('action.yml declares all but what is for watching', () => {
    const own = Object.entries(defaults).filter(([name]) => !/^(watch|notify-start)$/.test(name))
    expect(declared('action.yml')).toEqual(Object.fromEntries(own))
  })

  test.each([
    ['1795413909000', 1_795_413_909_000],
    ['', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ])('the state %j left by the start of a watched job is %j', (state, moment) => {
    setEnvironment({ [`STATE_${watchStartState}`]: state })
    expect(startedAt()).toBe(moment)
  })

  test.each([
    ['as given, with its lines', ' a\n\nb \n', ' a\n\nb \n'],
    ['the default where it is empty', '', 'Asia/Shanghai'],
    ['the default where it is blank', ' \n', 'Asia/Shanghai'],
  ])('an input is %s', (_, rawPayload, value) => {
    setInputs({ timezone: rawPayload })
    expect(rawInput('timezone')).toBe(value)
  })

  test('an input that the runner does not know has its default', () => {
    expect(rawInput('fail-on')).toBe('rejected')
  })
})

describe('stage', () => {
  test.each([
    ['a step of its own', {}, undefined, { stage: 'step' }],
    ['a step beside a watched one', {}, '1000', { stage: 'step' }],
    ['the start of a watched job', { watch: 'true' }, undefined, { stage: 'start' }],
    ['its end', { watch: 'true' }, '1000', { stage: 'end', startedAt: 1000 }],
    [
      'a start that is announced',
      { watch: 'true', 'notify-start': 'true' },
      undefined,
      { stage: 'start', notifyStart: true },
    ],
  ])('%s', (...[, inputs, state, stage]) => {
    setInputs(inputs)
    setEnvironment({ [`STATE_${watchStartState}`]: state })
    expect(readWatchStage((name) => fieldOf(name, rawInput(name)).field)).toEqual({
      startedAt: undefined,
      notifyStart: false,
      ...stage,
    })
  })
})
