/** GitHub's emoji: the generated names are those of the package that they are made from. */
import { expect, test } from '@jest/globals'
import { nameToEmoji } from 'gemoji'
import { emojiNamed, withEmoji } from '../../../src/message/markdown/emoji.chunk.ts'

test('the generated names are up to date: npm run docs', () => {
  const made = Object.keys(nameToEmoji).map((name) => [name, emojiNamed(name)])
  expect(Object.fromEntries(made)).toEqual(nameToEmoji)
})

test.each([
  [':tada: out :+1:', '🎉 out 👍'],
  [':bug::bug:', '🐛🐛'],
  ['12:30:45 :constructor: :no_such_emoji:', '12:30:45 :constructor: :no_such_emoji:'],
  [':Tada:', ':Tada:'],
])('%s → %s', (written, shown) => {
  expect(withEmoji(written)).toBe(shown)
})
