import { describe, test, expect } from '@jest/globals'
import { mobilesIn, replaceMobiles, maskMobiles } from '../../src/redact/mobiles.ts'
describe('mobile', () => {
  test.each([
    ['mainland and overseas ones', '@13800000000, +852-12345678', ['13800000000', '+852-12345678']],
    [
      'between quotes and Chinese',
      '"13800000000"电话13912345678。',
      ['13800000000', '13912345678'],
    ],
    [
      'no part of a longer number, a word or an address',
      '138000000001 x13800000000 /13800000000',
      [],
    ],
    ['no range of lines', '+12-345', []],
  ])('%s', (_, text, mobiles) => {
    expect(mobilesIn(text)).toEqual(mobiles)
  })

  test('every one is replaced', () => {
    expect(replaceMobiles('13800000000 +852-12345678', ({ length }) => `(${length})`)).toBe(
      '(11) (13)',
    )
  })
})

describe('mask mobiles', () => {
  test.each([
    ['a configured number', '@13800000000', ['13800000000'], '@138****0000'],
    ['one from overseas', '@+852-12345678', ['+852-12345678'], '@+85****5678'],
    ['a short one', '@12345', ['12345'], '@1****45'],
    ['every time', '13800000000 13800000000', ['13800000000'], '138****0000 138****0000'],
    ['one that nobody configured', 'call 13912345678!', [], 'call 139****5678!'],
    ['one from overseas that nobody configured', 'call +852-12345678', [], 'call +85****5678'],
    ['one after Chinese', '电话13912345678。', [], '电话139****5678。'],
    [
      'a run’s id',
      'https://github.com/a/b/actions/runs/13912345678',
      [],
      'https://github.com/a/b/actions/runs/13912345678',
    ],
    [
      'a job’s id',
      '(https://github.com/a/b/actions/runs/13912345678/job/15012345678)',
      [],
      '(https://github.com/a/b/actions/runs/13912345678/job/15012345678)',
    ],
    [
      'a commit',
      '/commit/ab13912345678cdef and 13912345678abc',
      [],
      '/commit/ab13912345678cdef and 13912345678abc',
    ],
    ['a longer number', '139123456789 013912345678', [], '139123456789 013912345678'],
    ['a number that is no mobile’s', '12012345678', [], '12012345678'],
  ])('%s', (...[, text, mobiles, masked]) => {
    expect(maskMobiles(text, mobiles)).toBe(masked)
  })
})
