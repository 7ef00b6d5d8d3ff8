import { describe, expect, test } from '@jest/globals'
import { createTail, lastLines, secretsOf } from '../../src/cli/output-tail.ts'

describe('the end of an output', () => {
  test('all of a short one', () => {
    const tail = createTail()
    for (const text of ['a\n', 'b', 'ö\n']) tail.add(Buffer.from(text))
    expect(tail.text()).toBe('a\nbö\n')
  })

  test('of a long one, whole lines of the last 64 KiB', () => {
    const tail = createTail()
    const line = `${'x'.repeat(1000)}\n`
    for (let count = 0; count < 1000; count++) tail.add(Buffer.from(line))
    tail.add(Buffer.from('the end\n'))
    const text = tail.text()
    expect(text.length).toBeLessThanOrEqual(64 * 1024)
    expect(text.length).toBeGreaterThan(60 * 1024)
    expect(text.startsWith(line)).toBe(true)
    expect(text.endsWith('x\nthe end\n')).toBe(true)
  })

  test('of one endless line, nothing that may be the second half of a secret', () => {
    const tail = createTail()
    tail.add(Buffer.from('y'.repeat(70 * 1024)))
    expect(tail.text()).toHaveLength(60 * 1024)
  })
})

describe('the last lines', () => {
  const all = { count: 9, secrets: ['hunter2hunter2'], mobiles: ['13900000000'] }

  test('without colours, secrets, mobile numbers and empty lines', () => {
    const text =
      '\x1b[31mred\x1b[0m\r\n\n \nkey hunter2\x1b[0mhunter2\ncall 13900000000 or 13800000000\n'
    expect(lastLines(text, all)).toEqual(['red', 'key ***', 'call 139****0000 or 138****0000'])
  })

  test('a progress bar as it last was', () => {
    expect(lastLines('10%\r50%\r100%\r\n', all)).toEqual(['100%'])
    expect(lastLines('\r \r\n', all)).toEqual([])
  })

  test('no more than asked for', () => {
    expect(lastLines('a\nb\nc\n', { ...all, count: 2 })).toEqual(['b', 'c'])
  })
})

test('what counts as secret: the robots’ own, and long values of variables that are named so', () => {
  const known = { credentials: ['SECabc'], urls: ['https://r.example'], mobiles: [], words: [] }
  const env = {
    API_TOKEN: 'long-enough-token',
    PRIVATE_KEY: 'first-line-of-it\nsecond-line-of-it\n',
    SHORT_TOKEN: 'abc',
    HUGE_SECRET: 'z'.repeat(5000),
    PWD: '/home/somebody/work',
    OLDPWD: '/home/somebody/else',
    SSH_AUTH_SOCK: '/tmp/ssh-agent/socket',
    UNSET_TOKEN: undefined,
    PLAIN: 'harmless-enough',
  }
  expect(secretsOf(known, env)).toEqual([
    ...['SECabc', 'https://r.example', 'long-enough-token'],
    ...['first-line-of-it', 'second-line-of-it'],
  ])
})
