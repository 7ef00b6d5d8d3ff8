/** Both languages have the same sentences, and no sentence names what no event has. */
import { expect, test } from '@jest/globals'
import { languages, type Translated } from '../../../src/i18n/language.ts'
import { catalog } from '../../../src/message/sentences/sentences.chunk.ts'

const sentences: [key: string, alternatives: readonly Translated[]][] = Object.entries(
  catalog.sentences,
).map(([key, value]) => [key, [value].flat()])

const namesIn = (sentence: string): string[] =>
  Array.from(sentence.matchAll(/\{(\w+)\}/g), ([, name = '']) => name).toSorted()

test('a sentence names the same in every language', () => {
  const different = sentences.filter(([, alternatives]) =>
    alternatives.some(
      ({ en, 'zh-CN': zh }) => JSON.stringify(namesIn(en)) !== JSON.stringify(namesIn(zh)),
    ),
  )
  expect(different).toEqual([])
})

test('no sentence has a doubled or a hanging space, or a stray brace', () => {
  const all = sentences.flatMap(([, alternatives]) =>
    alternatives.flatMap((each) => languages.map((language) => each[language])),
  )
  expect(all.length).toBeGreaterThan(150)
  expect(all.filter((each) => /^\s|\s$|\s\s|[{}]|^$/.test(each.replace(/\{\w+\}/g, 'x')))).toEqual(
    [],
  )
})

test('of several, no sentence is behind one that needs no more names', () => {
  const hidden = sentences.filter(([, alternatives]) =>
    alternatives.some(({ en }, index) =>
      alternatives
        .slice(0, index)
        .some((before) => namesIn(before.en).every((name) => namesIn(en).includes(name))),
    ),
  )
  expect(hidden).toEqual([])
})
