import { describe, test, expect } from '@jest/globals'
import type { Mentionables } from '../../../src/document/document.ts'
import { mentionCollector } from '../../../src/message/template/template.chunk.ts'
import { someMentions } from '../../builders.ts'

const mentionables: Mentionables = {
  people: new Map([
    ['hubot', { mobile: '13800000000' }],
    ['helper[bot]', { userId: 'u1' }],
    ['*', { userId: 'u9' }],
  ]),
  mentions: someMentions({ mobiles: ['13900000000'], userIds: ['u2'] }),
}

function collector(named: Partial<Parameters<typeof mentionCollector>[0]> = {}) {
  return mentionCollector({ mentions: someMentions(), mentionables, mostMentions: 50, ...named })
}

describe('a value mentions', () => {
  test.each<[string, string, string | undefined]>([
    ['somebody of the map, in any case', 'HuBot', '13800000000'],
    ['a number of at-mobiles', '13900000000', '13900000000'],
    ['an id of at-user-ids', 'u2', 'u2'],
    ['no other number', '13800000000', undefined],
    ['no other login, whatever the fallback', 'mona', undefined],
    ['no bot', 'helper[bot]', undefined],
    ['not everybody', '*', undefined],
  ])('%s', (_, name, id) => {
    const { add, all } = collector()
    expect(add(name, false)).toBe(id)
    expect(all()).toEqual(
      someMentions({
        mobiles: id?.startsWith('1') ? [id] : [],
        userIds: id?.startsWith('u') ? [id] : [],
      }),
    )
    expect(collector({ mentionables: undefined }).add(name, false)).toBeUndefined()
  })
})

describe('a name in the template itself mentions', () => {
  test.each<[string, string | undefined]>([
    ['13800000000', '13800000000'],
    ['+852-12345678', '+852-12345678'],
    ['manager4220', 'manager4220'],
    ['not an id', undefined],
    ['helper[bot]', undefined],
  ])('%s: %s', (name, id) => {
    expect(collector().add(name, true)).toBe(id)
    expect(collector({ mentionables: undefined }).add(name, true)).toBeUndefined()
  })
})

test('those who are mentioned anyway stay, and beyond the most nobody comes', () => {
  const mentions = someMentions({ mobiles: ['13700000000'], userIds: ['u2'], all: true })
  const { add, all } = collector({ mentions, mostMentions: 3 })
  expect([add('u2', false), add('hubot', false), add('13900000000', false)]).toEqual([
    'u2',
    '13800000000',
    undefined,
  ])
  expect(all()).toEqual({ mobiles: ['13700000000', '13800000000'], userIds: ['u2'], all: true })
})
