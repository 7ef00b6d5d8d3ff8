import { test, expect } from '@jest/globals'
import { formsOf, isHideable } from '../../src/redact/forms.ts'

test.each<[string, string, string[]]>([
  ['letters and digits have one form', 'SEC0a1b2c3d', ['SEC0a1b2c3d']],
  [
    'base64: plain, percent-encoded in either case, and what stays between',
    'hmPWwU+7lVdm3ZZz0r9/tSfx0L4Q=',
    [
      'hmPWwU+7lVdm3ZZz0r9/tSfx0L4Q=',
      'hmPWwU%2B7lVdm3ZZz0r9%2FtSfx0L4Q%3D',
      'hmPWwU%2b7lVdm3ZZz0r9%2ftSfx0L4Q%3d',
      '7lVdm3ZZz0r9',
      'tSfx0L4Q',
    ],
  ],
  [
    'what the two encoders and the strict one write differently',
    "a ~!'()*",
    [
      "a ~!'()*",
      "a%20~!'()*",
      'a+%7E%21%27%28%29*',
      'a%20~%21%27%28%29%2A',
      'a+%7e%21%27%28%29*',
      'a%20~%21%27%28%29%2a',
      'a ~!&#39;()*',
    ],
  ],
  [
    'what JSON and HTML escape',
    '"<a>\\&',
    ['"<a>\\&', '%22%3Ca%3E%5C%26', '%22%3ca%3e%5c%26', '\\"<a>\\\\&', '&quot;&lt;a&gt;\\&amp;'],
  ],
  [
    'a broken character',
    'geheim\ud800',
    ['geheim\ud800', 'geheim%EF%BF%BD', 'geheim%ef%bf%bd', 'geheim\\ud800'],
  ],
  ['nothing of what is too short', 'a b', []],
])('%s', (_, secret, forms) => {
  expect(formsOf(secret)).toEqual(forms)
})

test.each([
  ['abc', false],
  ['abcd', true],
  ['告', false],
  ['告警', true],
])('%j is worth hiding: %j', (secret, isWorth) => {
  expect(isHideable(secret)).toBe(isWorth)
})
