import { describe, expect, test } from '@jest/globals'
import { forgePage, webUrlOf } from '../../src/ci/services.ts'

describe('the page of a repository', () => {
  test.each([
    ['git@github.com:octo/app.git', 'https://github.com/octo/app'],
    ['deploy-bot@git.example:group/sub/app.git/', 'https://git.example/group/sub/app'],
    ['ssh://git@git.example:2222/octo/app.git', 'https://git.example/octo/app'],
    ['git://git.example/octo/app', 'https://git.example/octo/app'],
    ['https://user:password@git.example/octo/app.git', 'https://git.example/octo/app'],
    ['http://git.example:3000/octo/app', 'http://git.example:3000/octo/app'],
    [' https://git.example/octo/app \n', 'https://git.example/octo/app'],
  ])('%s is at %s', (remote, url) => {
    expect(webUrlOf(remote)).toBe(url)
  })

  test.each(['', '/srv/git/app.git', '../app', 'file:///srv/git/app', 'javascript:alert(1)'])(
    '%s has none',
    (remote) => {
      expect(webUrlOf(remote)).toBeUndefined()
    },
  )
})

describe('a page of it', () => {
  const sha = 'abc123'

  test.each([
    ['https://github.com/o/r', ['/commit/abc123', '/tree/a/b%20c', '/releases/tag/v1']],
    ['https://gitlab.example/o/r', ['/-/commit/abc123', '/-/tree/a/b%20c', '/-/tags/v1']],
    ['https://bitbucket.org/o/r', ['/commits/abc123', '/branch/a/b%20c', '/commits/tag/v1']],
    ['https://codeberg.org/o/r', ['/commit/abc123', '/src/branch/a/b%20c', '/src/tag/v1']],
    ['https://gitee.com/o/r', ['/commit/abc123', '/tree/a/b%20c', '/tree/v1']],
  ])('%s', (repository, paths) => {
    const pages = [
      { kind: 'commit', name: sha },
      { kind: 'branch', name: 'a/b c' },
      { kind: 'tag', name: 'v1' },
    ] as const
    expect(pages.map((page) => forgePage(repository, page, undefined))).toEqual(
      paths.map((path) => repository + path),
    )
  })

  test('a CI that belongs to its forge says which it is, whatever the host is called', () => {
    const page = { kind: 'branch', name: 'main' } as const
    expect(forgePage('https://git.example/o/r', page, 'gitlab')).toBe(
      'https://git.example/o/r/-/tree/main',
    )
  })

  test('of a forge that nobody knows, commits are where most have them, and nothing else is guessed', () => {
    const repository = 'https://git.example/o/r'
    expect(forgePage(repository, { kind: 'commit', name: sha }, undefined)).toBe(
      `${repository}/commit/abc123`,
    )
    expect(forgePage(repository, { kind: 'branch', name: 'main' }, undefined)).toBeUndefined()
    expect(forgePage(repository, { kind: 'tag', name: 'v1' }, undefined)).toBeUndefined()
  })

  test('without a repository there is none, and half a character is no fault', () => {
    expect(forgePage('', { kind: 'commit', name: sha }, undefined)).toBeUndefined()
    const page = { kind: 'branch', name: 'a\ud800' } as const
    expect(forgePage('https://github.com/o/r', page, undefined)).toBe(
      'https://github.com/o/r/tree/a%EF%BF%BD',
    )
  })
})
