import { test, expect } from '@jest/globals'
import { authorsOf, responsiblePeople } from '../../src/github/authors.ts'

const trailers = `Fix the widget

Co-authored-by: Mona <1234+mona@users.noreply.github.com>
co-authored-by: Old <old-timer@users.noreply.github.com>
Co-authored-by: Bot <99+helper[bot]@users.noreply.github.com>
Co-authored-by: Same <5+hubot@users.noreply.github.com>
Co-authored-by: Stranger <stranger@mail.example>
 > Co-authored-by: Quoted <1+quoted@users.noreply.github.com>`

const by = (username: string, message = 'Mend'): unknown => ({
  head_commit: { message, author: { username } },
})

test.each<[string, string, unknown, string[]]>([
  ['the author of the commit', 'octocat', by('hubot'), ['hubot']],
  [
    'with the co-authors whose login is known',
    'octocat',
    by('hubot', trailers),
    ['hubot', 'mona', 'old-timer'],
  ],
  [
    'the author of the pull request',
    'octocat',
    { pull_request: { user: { login: 'hubot' } } },
    ['hubot'],
  ],
  ['the author of the release', 'octocat', { release: { author: { login: 'hubot' } } }, ['hubot']],
  [
    'who started the other run',
    'octocat',
    { workflow_run: { actor: { login: 'hubot' } } },
    ['hubot'],
  ],
  [
    'the co-authors of the other run’s commit',
    'octocat',
    { workflow_run: { actor: { login: 'hubot' }, head_commit: { message: trailers } } },
    ['hubot', 'mona', 'old-timer'],
  ],
  ['else the actor', 'octocat', {}, ['octocat']],
  [
    'an author without an account is not known',
    'octocat',
    { head_commit: { author: { name: 'Hu' } } },
    ['octocat'],
  ],
  ['no bot as author', 'octocat', by('dependabot[bot]'), []],
  [
    'no bot as author, but the people with it',
    'octocat',
    by('helper[bot]', trailers),
    ['mona', 'old-timer', 'hubot'],
  ],
  ['no bot as actor', 'renovate[bot]', {}, []],
  ['nobody', '', {}, []],
])('%s', (...[, actor, payload, people]) => {
  expect(responsiblePeople(authorsOf(payload), actor, payload)).toEqual(people)
})
