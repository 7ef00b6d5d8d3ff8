import { expect, test } from '@jest/globals'
import type { Inline } from '../../../src/dingtalk/document.ts'
import { say, type Names } from '../../../src/message/builtin/say.ts'

const sentences = {
  'a.b': ['{actor} did {what} to {target}', '{actor} did {what}'],
  a: '{actor} did it',
  '*': 'Something happened',
}
const target: Inline = { kind: 'link', text: '#1', url: 'https://a.example/' }

test.each<[string, string[], Names, Inline[]]>([
  ['all known', ['a.b', 'a'], { actor: 'x', what: 'y', target }, ['x did y to ', target]],
  ['the target unknown', ['a.b', 'a'], { actor: 'x', what: 'y' }, ['x did y']],
  ['an empty name is unknown', ['a.b', 'a'], { actor: 'x', what: '' }, ['x did it']],
  ['no such key', ['b.c', 'constructor', 'a'], { actor: 'x' }, ['x did it']],
  ['names are own ones', ['a', '*'], { what: 'y' }, ['Something happened']],
  ['nothing to say', ['b'], {}, []],
  ['a name is no sentence', ['a'], { actor: '{target}', target }, ['{target} did it']],
])('%s', (...[, keys, names, line]) => {
  expect(say(sentences, keys, names)).toEqual(line)
})
