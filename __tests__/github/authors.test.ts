import { test, expect } from '@jest/globals'
import { responsiblePeople } from '../../src/github/authors.ts'
import type { Environment } from '../../src/runtime.ts'
import { anEnvironment } from '../builders.ts'
const trailers = `Mend the widget

Co-authored-by: Mona <1234+mona@users.noreply.github.com>
co-authored-by: Old <old-timer@users.noreply.github.com>
Co-authored-by: Bot <99+helper[bot]@users.noreply.github.com>
Co-authored-by: Same <5+hubot@users.noreply.github.com>
Co-authored-by: Stranger <stranger@mail.example>
 > Co-authored-by: Quoted <1+quoted@users.noreply.github.com>`

const by = (username: string, message = 'Mend'): unknown => ({
  head_commit: { message, author: { username } },
})

test.each<[string, Environment, unknown, string[]]>([
  ['the author of the commit', {}, by('hubot'), ['hubot']],
  [
    'with the co-authors whose login is told',
    {},
    by('hubot', trailers),
    ['hubot', 'mona', 'old-timer'],
  ],
  ['the author of the pull request', {}, { pull_request: { user: { login: 'hubot' } } }, ['hubot']],
  ['the author of the release', {}, { release: { author: { login: 'hubot' } } }, ['hubot']],
  ['who started the other run', {}, { workflow_run: { actor: { login: 'hubot' } } }, ['hubot']],
  ['else who started this attempt', { GITHUB_TRIGGERING_ACTOR: 'mona' }, {}, ['mona']],
  ['an empty variable is none', { GITHUB_TRIGGERING_ACTOR: '' }, {}, ['octocat']],
  ['else the actor', { GITHUB_TRIGGERING_ACTOR: undefined }, {}, ['octocat']],
  [
    'an author without an account is not known',
    {},
    { head_commit: { author: { name: 'Hu' } } },
    ['octocat'],
  ],
  ['no bot as author', {}, by('dependabot[bot]'), []],
  [
    'no bot as author, but the people with it',
    {},
    by('helper[bot]', trailers),
    ['mona', 'old-timer', 'hubot'],
  ],
  ['no bot as actor', { GITHUB_TRIGGERING_ACTOR: 'renovate[bot]' }, {}, []],
  ['nobody', { GITHUB_TRIGGERING_ACTOR: undefined, GITHUB_ACTOR: undefined }, {}, []],
])('%s', (...[, env, payload, people]) => {
  expect(responsiblePeople(anEnvironment(env), payload)).toEqual(people)
})
