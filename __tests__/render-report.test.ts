/** Whatever fails, a message comes: the user's own, else the built-in one, else status and link. */
import { describe, test, expect } from '@jest/globals'
import type { MessageContent } from '../src/document/document.ts'
import type { MessageVersion, RenderFailure } from '../src/message/compose.ts'
import { renderMessage, timeFor } from '../src/render-report.ts'
import { aContent } from './builders.ts'

const style = { messageType: 'markdown', linkTarget: 'app' } as const

function version(kind: MessageVersion['kind'], render?: MessageVersion['render']): MessageVersion {
  const content = aContent({ title: kind, document: [{ kind: 'heading', line: [kind] }] })
  return { kind, mayTakeLong: kind !== 'plain', render: render ?? (() => content) }
}

function endless(): MessageContent {
  for (;;);
}

const issues = [{ input: 'template', line: 1, text: { en: 'wrong', 'zh-CN': '有误' } }]

const error = new RangeError('no such thing')

const thrower = (): MessageContent => {
  throw error
}

describe('of the versions', () => {
  test.each<[string, MessageVersion[], string, RenderFailure[]]>([
    ['the first is sent', [version('custom'), version('built-in')], 'custom', []],
    [
      'the second is sent where a template fails',
      [version('custom', () => ({ issues })), version('built-in')],
      'built-in',
      [{ version: 'custom', issues }],
    ],
    [
      'the second is sent where the first throws',
      [version('custom', thrower), version('built-in')],
      'built-in',
      [{ version: 'custom', thrown: error }],
    ],
    [
      'the last is sent where the others never end or throw',
      [version('custom', endless), version('built-in', thrower), version('plain')],
      'plain',
      [
        { version: 'custom', stoppedAfterMs: 200 },
        { version: 'built-in', thrown: error },
      ],
    ],
  ])('%s', (...[, versions, title, failures]) => {
    const rendered = renderMessage(versions, style, () => 1000)
    expect(rendered.message).toMatchObject({ title, text: `### ${title}` })
    expect(rendered.failures).toEqual(failures)
  })

  test.each([
    ['three seconds, however much is left', 3_600_000, 3000],
    ['a fifth of what is left', 1000, 200],
    ['some time where hardly any is left', 10, 100],
  ])('none may take more than %s', (_, leftMs, ms) => {
    expect(timeFor(leftMs)).toBe(ms)
  })

  test('each gets some time where the deadline is over', () => {
    const { message, failures } = renderMessage(
      [version('custom', endless), version('built-in')],
      style,
      () => -21_929,
    )
    expect(message.title).toBe('built-in')
    expect(failures).toEqual([{ version: 'custom', stoppedAfterMs: 100 }])
  })

  test('what writes them is stopped as well', () => {
    const document = new Proxy([], { get: endless })
    const slow = version('built-in', () => aContent({ document }))
    const { message, failures } = renderMessage([slow, version('plain')], style, () => 500)
    expect(message.title).toBe('plain')
    expect(failures).toEqual([{ version: 'built-in', stoppedAfterMs: 100 }])
  })

  test('only what may take long has a limit, however busy the machine', () => {
    const stacks = [true, false].map((mayTakeLong) => {
      let stack = ''
      const render = (): MessageContent => {
        stack = String(new Error('here').stack)
        return aContent()
      }
      const timed = { ...version('built-in', render), mayTakeLong }
      renderMessage([timed, version('plain')], style, () => 3_600_000)
      return stack.includes('runWithin')
    })
    expect(stacks).toEqual([true, false])
  })

  test('the plain one reports its own failure, because nothing is left', () => {
    expect(() => renderMessage([version('plain', thrower)], style, () => 1000)).toThrow(error)
    expect(() => renderMessage([], style, () => 1000)).toThrow('without a plain version')
  })
})
