import { test, expect, describe } from '@jest/globals'
import { masksFor, printMasks } from '../../src/action/known-secrets.ts'
import { linesOf } from '../runner.ts'

const nothing = { credentials: [], urls: [], mobiles: [], words: [] }

test('secrets in all their forms, URLs as they are, and no keyword', () => {
  const secrets = {
    credentials: ['to+ken'],
    urls: ['https://robots.example/send?access_token=to%2Bken'],
    mobiles: ['+852-12345678'],
    words: ['告警通知'],
  }
  expect(masksFor(secrets)).toEqual([
    'to+ken',
    'to%2Bken',
    'to%2bken',
    '+852-12345678',
    '%2B852-12345678',
    '%2b852-12345678',
    '852-12345678',
    'https://robots.example/send?access_token=to%2Bken',
  ])
})

describe('the commands', () => {
  test('the shortest first, each once, none so short that it would blank out the log', async () => {
    const masks = ['geheim-and-more', 'geheim', 'abc', '', 'geheim']
    expect(
      await linesOf(() => {
        printMasks(masks)
      }),
    ).toEqual(['::add-mask::geheim', '::add-mask::geheim-and-more'])
  })

  test('what is encoded is not encoded again, but where it would be decoded', async () => {
    expect(
      await linesOf(() => {
        printMasks(['a%2Bb%3D', 'a%0Ab', 'a%250Ab'])
      }),
    ).toEqual(['::add-mask::a%250Ab', '::add-mask::a%25250Ab', '::add-mask::a%2Bb%3D'])
  })

  test('no line break starts another', async () => {
    const masks = ['geheim\r::error::', 'secret\u2028::error::', 'hidden\x85::error::']
    expect(
      await linesOf(() => {
        printMasks(masks)
      }),
    ).toEqual([
      '::add-mask::geheim',
      '::add-mask::secret',
      '::add-mask::hidden',
      '::add-mask::::error::',
    ])
  })

  test('nothing that steers a terminal', async () => {
    expect(
      await linesOf(() => {
        printMasks(['geheim\u001b[2Ksecret', 'hidden\b\x9b1mparts'])
      }),
    ).toEqual([
      '::add-mask::geheim',
      '::add-mask::hidden',
      '::add-mask::1mparts',
      '::add-mask::[2Ksecret',
    ])
  })

  test('none where there is nothing', async () => {
    expect(
      await linesOf(() => {
        printMasks(masksFor(nothing))
      }),
    ).toEqual([])
  })
})

/** An engine that prints the commands themselves, and decodes them or not. */
describe.each([
  ['decodes', (text: string) => text.replaceAll('%25', '%')],
  ['does not decode', (text: string) => text],
])('an engine that prints masks, and %s them', (_, decode) => {
  test('shows no secret in clear', async () => {
    const token = '0123456789abcdef'.repeat(4)
    const sign = 'hmPWwU+7lVdm3ZZz0r9/tSfx0L4Q36jWOZr9+Gs6EZQM='
    const secrets = {
      ...nothing,
      credentials: [token, sign, 'p@ss w0rd', "o'hara~(1)"],
      urls: [`https://robots.example/send?access_token=${token}`],
      mobiles: ['+852-12345678', '13800138000'],
    }
    const lines = await linesOf(() => {
      printMasks(masksFor(secrets))
    })
    const masks: string[] = []
    const shown = lines.map((line) => {
      masks.push(decode(line.slice('::add-mask::'.length)))
      return masks
        .toSorted((a, b) => b.length - a.length)
        .reduce((text, mask) => text.replaceAll(mask, '***'), line)
    })
    for (const line of shown)
      expect(line.replaceAll('*', '')).toMatch(
        /^::add-mask::(https:\/\/robots\.example\/send\?access_token=)?$/,
      )
  })
})
