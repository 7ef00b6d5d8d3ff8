import { test, expect } from '@jest/globals'
import type { NeededJob } from '../../src/model/job.ts'
import { parseLanguage, parseNeeds } from '../../src/settings/values.ts'
import { fieldOf } from '../input-field.ts'

test.each<[string, string, NeededJob[]]>([
  ['nothing', '', []],
  ['blanks', ' \n', []],
  [
    'GitHub’s own, as it indents it',
    '{\n  "build": {\n    "result": "success",\n    "outputs": {"result": "failure"}\n  },\n  "test": { "result": "failure", "outputs": {} }\n}',
    [
      { id: 'build', conclusion: 'success' },
      { id: 'test', conclusion: 'failure' },
    ],
  ],
  [
    'cancelled, skipped, and one that Gitea leaves empty',
    '{"a":{"result":"cancelled"},"b":{"result":""}}',
    [
      { id: 'a', conclusion: 'cancelled' },
      { id: 'b', conclusion: 'skipped' },
    ],
  ],
])('%s', (_, text, jobs) => {
  const { field, issues } = fieldOf('needs', text)
  expect(parseNeeds(field)).toEqual(jobs)
  expect(issues).toEqual([])
})

test.each([['build, test'], ['null'], ['["build"]'], ['"build"'], ['{"build"']])(
  '%s is no context',
  (text) => {
    const { field, issues } = fieldOf('needs', text)
    expect(parseNeeds(field)).toEqual([])
    expect(issues).toEqual([{ input: 'needs', problem: { kind: 'needs' } }])
  },
)

test('a job that needs none has nothing to report', () => {
  const { field, issues } = fieldOf('needs', '{}')
  expect(parseNeeds(field)).toEqual([])
  expect(issues).toEqual([{ input: 'needs', problem: { kind: 'needs-empty' } }])
})

test.each([['"success"'], ['null'], ['{}'], ['{"result":1}'], ['{"result":"fine"}']])(
  'a job that is %s has no result, and the others keep theirs',
  (job) => {
    const { field, issues } = fieldOf('needs', `{"a":${job},"b":{"result":"success"}}`)
    expect(parseNeeds(field)).toEqual([{ id: 'b', conclusion: 'success' }])
    expect(issues).toEqual([{ input: 'needs', problem: { kind: 'needs-result', id: 'a' } }])
  },
)

test.each([
  ['en-GB', 'en', 0],
  ['zh_Hans', 'zh-CN', 0],
  ['中文', 'zh-CN', 1],
  ['CN', 'zh-CN', 1],
  ['fr', 'en', 1],
])('the language %s reports in %s', (text, language, wrong) => {
  const { field, issues } = fieldOf('language', text)
  expect(parseLanguage(field)).toBe(language)
  expect(issues).toHaveLength(wrong)
})
