import { test, expect } from '@jest/globals'
import { redact } from '../../src/redact/redact.ts'
test.each([
  ['every occurrence', 'token abc, abc!', ['abc'], 'token ***, ***!'],
  ['several secrets', 'abc and xyz', ['abc', 'xyz'], '*** and ***'],
  ['percent-encoded', 'sign=a%2Bb%3D', ['a+b='], 'sign=***'],
  ['plain as well', 'sign=a+b=', ['a+b='], 'sign=***'],
  ['characters that mean something elsewhere', 'x $& y (.*)', ['$&', '(.*)'], 'x *** y ***'],
  ['an empty secret hides nothing', 'abc', [''], 'abc'],
  ['no secrets', 'abc', [], 'abc'],
])('%s', (...[, text, secrets, clean]) => {
  expect(redact(text, secrets)).toBe(clean)
})
