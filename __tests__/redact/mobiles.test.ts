import { describe, test, expect } from '@jest/globals'
import { mobilesIn, maskMobiles } from '../../src/redact/mobiles.ts'
import { expectLinearTime } from '../growth.ts'

describe('what is a mobile number', () => {
  test.each<[string, string[]]>([
    ['@13800000000, 19900000000', ['13800000000', '19900000000']],
    ['"13800000000"电话13912345678。', ['13800000000', '13912345678']],
    [
      '+8613800000000 +86 13800000000 +86-138-0000-0000',
      ['+8613800000000', '+86 13800000000', '+86-138-0000-0000'],
    ],
    [
      '008613800000000 86-13800000000 8613800000000',
      ['008613800000000', '86-13800000000', '8613800000000'],
    ],
    [
      '138-0000-0000, 138 0000 0000, 138-00000000',
      ['138-0000-0000', '138 0000 0000', '138-00000000'],
    ],
    [
      'tel13800000000 user_13800000000 mobile:13800000000',
      ['13800000000', '13800000000', '13800000000'],
    ],
    ['+852-12345678 +852 1234 5678', ['+852-12345678', '+852 1234 5678']],
    [
      '+1 (555) 123-4567 +44.20.7946.0958 +4915112345678',
      ['+1 (555) 123-4567', '+44.20.7946.0958', '+4915112345678'],
    ],
    ['tel+85212345678', ['+85212345678']],
    ['138.0013.8000, +86 138.0013.8000', ['138.0013.8000', '+86 138.0013.8000']],
    [
      '１３８００１３８０００ ＋８６１３８００１３８０００',
      ['１３８００１３８０００', '＋８６１３８００１３８０００'],
    ],
    [
      '１３８－００１３－８０００ ＋８５２－１２３４５６７８',
      ['１３８－００１３－８０００', '＋８５２－１２３４５６７８'],
    ],
    [
      '138\u200b0013\u200b8000 138\u00a00013\u00a08000',
      ['138\u200b0013\u200b8000', '138\u00a00013\u00a08000'],
    ],
    ['138\u20110013\u20118000', ['138\u20110013\u20118000']],
  ])('%s', (text, mobiles) => {
    expect(mobilesIn(text)).toEqual(mobiles)
  })
})

describe('what is none', () => {
  test.each([
    ['a number of another length', '138000000001 1380000000 12012345678'],
    ['a part of a longer one', '013912345678 1234567890123456'],
    ['an id in a path', '/runs/13912345678/job/15012345678#step:4:1'],
    ['a part of a hash', 'ab1f13912345678 13912345678abc 13912345678_1'],
    ['a decimal', '0.13912345678 13912345678.25'],
    ['a diff’s range of lines', '@@ -12,5 +12-345 @@ +120 −8'],
    ['a time zone', 'Fri Nov 20 2026 02:00:00 +0800'],
    ['a moment in milliseconds', '1735693200000'],
    ['dates and versions', '2026-11-20 v1.39.1234 10.138.0000'],
    [
      'versions, addresses and decimals with dots',
      '138.0.7204.49 139.1234.56789 1.138.0013.8000 138.0013.8000.1 192.168.100.200 138.00138000 138.0013',
    ],
    ['full-width ids', '９１３８００１３８０００ １３８００１３８０００１'],
    ['figures in a row', '139 1234 567, 15 20 30 40 50 60'],
  ])('%s', (_, text) => {
    expect(mobilesIn(text)).toEqual([])
  })
})

describe('masked', () => {
  test.each([
    ['a configured number', '@13800000000', ['13800000000'], '@138****0000'],
    ['one from overseas', '@+852-12345678', ['+852-12345678'], '@+85****5678'],
    ['one of nine digits', '@123456789', ['123456789'], '@123****6789'],
    ['one of eight', '@12345678', ['12345678'], '@1****78'],
    ['a short one', '@12345', ['12345'], '@1****45'],
    ['every time', '13800000000 13800000000', ['13800000000'], '138****0000 138****0000'],
    [
      'however it is grouped',
      '138-0000-0000, +8613800000000, 1380 000 0000',
      ['13800000000'],
      '138****0000, +86****0000, 138****0000',
    ],
    ['one that nobody configured', 'call 13912345678!', [], 'call 139****5678!'],
    ['one from overseas that nobody configured', 'call +852-12345678', [], 'call +85****5678'],
    ['a dotted one', 'call 138.0013.8000.', [], 'call 138****8000.'],
    ['one of full width', '电话１３８００１３８０００', [], '电话138****8000'],
    ['a configured one of full width', '１２３４５６７８', ['12345678'], '1****78'],
    ['one that is configured in full width', '12345678', ['１２３４５６７８'], '1****78'],
    ['one after Chinese', '电话13912345678。', [], '电话139****5678。'],
  ])('%s', (...[, text, mobiles, masked]) => {
    expect(maskMobiles(text, mobiles)).toBe(masked)
  })
})

describe('left', () => {
  test.each([
    ['counts, though somebody configured one as a number', 'build 12 of 112', ['12']],
    ['a longer number that holds a configured one', 'run 912345678', ['12345']],
    ['a date that has the digits of a short one', '2026-11-20', ['20261120']],
    ['a run’s page', 'https://github.com/a/b/actions/runs/13912345678', []],
    ['a commit', '/commit/ab13912345678cdef and 13912345678abc', []],
  ])('%s', (_, text, mobiles) => {
    expect(maskMobiles(text, mobiles)).toBe(text)
  })
})

/** Text that a pattern with an unbounded step would read over and over. */
test.each([
  '1',
  '１',
  '13',
  '138.',
  '138.0013.',
  '1\u200b',
  '1380000',
  '+1 ',
  '+1(',
  '138-',
  'a1',
  '86 ',
  '0086',
  'x_',
  '1-',
])('time is proportional to the length: %j without end', (part) => {
  expectLinearTime(
    (length) => part.repeat(length / part.length),
    (text) => maskMobiles(text, ['13800000000', '+852-12345678']),
  )
})
