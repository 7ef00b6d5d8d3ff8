import { expect, test } from '@jest/globals'
import type { Delivery } from '../../src/dingtalk/send.ts'
import { fatal } from '../../src/report/fail-on.ts'
import { aFailure, aSuccess } from '../builders.ts'

const refused = (robot: number): Delivery => aFailure({ cause: 'sign' }, { robot })
const missed = (robot: number): Delivery => aFailure({ cause: 'timeout' }, { robot })

const delivered = [aSuccess(), aSuccess({ robot: 2 })]
const oneRefused = [aSuccess(), refused(2)]
const oneMissed = [missed(1), aSuccess({ robot: 2 })]
const both = [missed(1), refused(2)]
const allMissed = [missed(1), missed(2)]
const nobody: Delivery[] = []

/** The numbers of the robots that fail the step. */
test.each([
  ['refusal', 'all delivered', delivered, []],
  ['refusal', 'one refused', oneRefused, [2]],
  ['refusal', 'one missed', oneMissed, []],
  ['refusal', 'one refused, one missed', both, [2]],
  ['refusal', 'all missed', allMissed, []],
  ['refusal', 'no robot', nobody, []],
  ['any', 'all delivered', delivered, []],
  ['any', 'one refused', oneRefused, [2]],
  ['any', 'one missed', oneMissed, [1]],
  ['any', 'one refused, one missed', both, [1, 2]],
  ['any', 'no robot', nobody, []],
  ['all', 'all delivered', delivered, []],
  ['all', 'one refused', oneRefused, []],
  ['all', 'one missed', oneMissed, []],
  ['all', 'one refused, one missed', both, [1, 2]],
  ['all', 'all missed', allMissed, [1, 2]],
  ['all', 'no robot', nobody, []],
  ['never', 'one refused', oneRefused, []],
  ['never', 'one refused, one missed', both, []],
] as const)('%s: %s', (...[failOn, , deliveries, robots]) => {
  expect(fatal(deliveries, failOn).map(({ robot }) => robot)).toEqual(robots)
})
