import { test, expect } from '@jest/globals'
import { readWatchStage } from '../../src/action/watch-stage.ts'

test.each([
  ['a step of its own', false, {}, { stage: 'step', startedAt: undefined }],
  [
    'a step next to a watched one',
    false,
    { 'STATE_dingtalk-notify-started': '1000' },
    { stage: 'step', startedAt: undefined },
  ],
  ['the start of a watched job', true, {}, { stage: 'start', startedAt: undefined }],
  [
    'a state that is no time',
    true,
    { 'STATE_dingtalk-notify-started': 'soon' },
    { stage: 'start', startedAt: undefined },
  ],
  [
    'its end',
    true,
    { 'STATE_dingtalk-notify-started': '1795413909000' },
    { stage: 'end', startedAt: 1_795_413_909_000 },
  ],
])('%s', (...[, isWatching, env, stage]) => {
  expect(readWatchStage(isWatching, env)).toEqual(stage)
})
