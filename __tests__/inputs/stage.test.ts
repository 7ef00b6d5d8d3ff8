import { expect, test } from '@jest/globals'
import { rawInput, startedState } from '../../src/inputs/raw.ts'
import { readStage } from '../../src/inputs/stage.ts'
import { setEnvironment, setInputs } from '../runner.ts'
import { fieldOf } from './field.ts'

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
  setEnvironment({ [`STATE_${startedState}`]: state })
  expect(readStage((name) => fieldOf(name, rawInput(name)).field)).toEqual({
    startedAt: undefined,
    notifyStart: false,
    ...stage,
  })
})
