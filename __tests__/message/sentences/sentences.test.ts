/** Both languages say the same of the same, and name nothing that no event finds. */
import { test, expect } from '@jest/globals'
import { english as inEnglish } from '../../../src/message/sentences/en/english.chunk.ts'
import { chinese as inChinese } from '../../../src/message/sentences/zh-cn/chinese.chunk.ts'
const [english, chinese] = [inEnglish.sentences, inChinese.sentences]

const namesIn = (sentence: string): string[] =>
  Array.from(sentence.matchAll(/\{(\w+)\}/g), ([, name = '']) => name).toSorted()

const namesOf = (sentences: string | readonly string[] | undefined): string[][] =>
  [sentences ?? []].flat().map(namesIn)

test('a sentence in one language has the same names as in the other', () => {
  expect(Object.keys(chinese).toSorted()).toEqual(Object.keys(english).toSorted())
  const different = Object.keys(english).filter(
    (key) => JSON.stringify(namesOf(english[key])) !== JSON.stringify(namesOf(chinese[key])),
  )
  expect(different).toEqual([])
})

test('both languages have the same terms', () => {
  expect(Object.keys(inChinese.terms)).toEqual(Object.keys(inEnglish.terms))
})

test('no sentence has a doubled or a hanging blank, or a stray brace', () => {
  const all = [...Object.values(english), ...Object.values(chinese)].flat()
  expect(
    all.filter((each) =>
      /^\s|\s$|\s\s|[{}](?!\w*[{}])[^\w}]*\{|^$/.test(each.replace(/\{\w+\}/g, 'x')),
    ),
  ).toEqual([])
})

test('of several, no sentence stands behind one that is always said', () => {
  const hidden = Object.entries(english).filter(([, sentences]) =>
    namesOf(sentences).some((names, index, all) =>
      all.slice(0, index).some((before) => before.every((name) => names.includes(name))),
    ),
  )
  expect(hidden).toEqual([])
})
