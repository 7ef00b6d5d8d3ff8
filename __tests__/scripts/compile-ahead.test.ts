/** The main file with the functions in parentheses that a usual run calls. */
import { expect, test } from '@jest/globals'
import { runInNewContext } from 'node:vm'
import { compileAhead } from '../../scripts/compile-ahead.mjs'

/** @param marked each `^` stands before a function that is called */
function compiled(marked: string): string {
  const called = new Set<number>()
  const [first = '', ...parts] = marked.split('^')
  const code = parts.reduce((text, part) => {
    called.add(text.length)
    return text + part
  }, first)
  return compileAhead(code, called)
}

test.each([
  ['a declaration, before what uses it', 'a();^function a(){}', 'var a=(function(){});a();'],
  [
    'in a function, behind its directives',
    '^(()=>{"use strict";a();^async function a(){b()}function b(){}})()',
    '(()=>{"use strict";var a=(async function(){b()});a();function b(){}})()',
  ],
  [
    'expressions, also in what is called',
    'f(^x=>g(^function(){},y=>y))',
    'f((x=>g((function(){}),y=>y)))',
  ],
  [
    'a declaration within one',
    '^function a(){return b()^function b(){return 1}}',
    'var a=(function(){var b=(function(){return 1});return b()});',
  ],
  ['not in a block of its own', 'if(x){^function a(){}}', 'if(x){function a(){}}'],
  ['no method', 'x={^a(){}}', 'x={a(){}}'],
  ['nothing where nothing is called', 'function a(){}', 'function a(){}'],
])('%s', (_, marked, expected) => {
  expect(compiled(marked)).toBe(expected)
})

test('means the same: order, names and recursion', () => {
  const code =
    'var log=[];log.push(a(3));^function a(n){return n?n+a(n-1):b()}^function b(){return 0}log.push(a.name);log'
  expect(runInNewContext(compiled(code))).toEqual([6, 'a'])
})
