import { test, expect } from '@jest/globals'
import {
  valueAt,
  stringAt,
  numberAt,
  flagAt,
  listAt,
  timeAt,
  urlAt,
} from '../../src/github/json-path.ts'

const payload: unknown = JSON.parse(
  '{"a":{"b":"c","blank":" \\n","unseen":"\\u200b\\u0000","n":0,"yes":true,"no":false,"null":null,"list":["x"]}}',
)

test.each([
  ['the value', ['a', 'b'], 'c'],
  ['an item of a list', ['a', 'list', '0'], 'x'],
  ['nothing beyond a string', ['a', 'b', 'length'], undefined],
  ['nothing beyond null', ['a', 'null', 'b'], undefined],
  ['nothing where a key is missing', ['x', 'b'], undefined],
  ['nothing that objects inherit', ['a', 'constructor', 'name'], undefined],
  ['nothing of the prototype', ['__proto__'], undefined],
])('valueAt finds %s', (_, path, value) => {
  expect(valueAt(payload, ...path)).toBe(value)
})

test.each([
  ['b', 'c'],
  ['blank', undefined],
  ['unseen', undefined],
  ['n', undefined],
  ['null', undefined],
])('stringAt %s', (key, value) => {
  expect(stringAt(payload, 'a', key)).toBe(value)
})

test.each([
  ['n', 0],
  ['b', undefined],
])('numberAt %s', (key, value) => {
  expect(numberAt(payload, 'a', key)).toBe(value)
})

test.each([
  ['yes', true],
  ['no', false],
  ['b', false],
  ['missing', false],
])('flagAt %s', (key, value) => {
  expect(flagAt(payload, 'a', key)).toBe(value)
})

test.each([
  ['list', ['x']],
  ['b', undefined],
  ['missing', undefined],
])('listAt %s', (key, value) => {
  expect(listAt(payload, 'a', key)).toEqual(value)
})

test.each([
  ['2026-11-23T06:05:09Z', 1_795_413_909_000],
  ['some day', undefined],
  [1_795_413_909_000, undefined],
  [undefined, undefined],
])('timeAt %j', (time, value) => {
  expect(timeAt({ time }, 'time')).toBe(value)
})

test.each([
  ['https://github.com/a/b', 'https://github.com/a/b'],
  ['http://git.example/a', 'http://git.example/a'],
  ['javascript:alert(1)', undefined],
  ['dingtalk://dingtalkclient/page/link?url=x', undefined],
  ['git://github.com/a/b.git', undefined],
  ['https://', undefined],
  [' https://github.com', undefined],
])('urlAt %s', (url, value) => {
  expect(urlAt({ url }, 'url')).toBe(value)
})
