import { expect, test } from '@jest/globals'
import { maskMobiles } from '../../src/report/mask-mobiles.ts'

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
