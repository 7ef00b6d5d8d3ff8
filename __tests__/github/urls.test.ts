import { describe, test, expect } from '@jest/globals'
import { branchUrl, tagUrl, commitUrl, runUrl, jobUrl, ownerAvatar } from '../../src/github/urls.ts'
describe('links', () => {
  const repository = { name: 'a/b', url: 'https://github.com/a/b' }

  test.each([
    ['main', 'https://github.com/a/b/tree/main'],
    ['feature/x#1', 'https://github.com/a/b/tree/feature/x%231'],
    ['what?&100%', 'https://github.com/a/b/tree/what%3F%26100%25'],
    ['修复', 'https://github.com/a/b/tree/%E4%BF%AE%E5%A4%8D'],
    ['x\ud800', 'https://github.com/a/b/tree/x%EF%BF%BD'],
  ])('the branch %j', (branch, url) => {
    expect(branchUrl(repository, branch)).toBe(url)
  })

  test.each([
    [tagUrl(repository, 'v1.2.0'), 'https://github.com/a/b/releases/tag/v1.2.0'],
    [tagUrl(repository, 'pkg/v1#2'), 'https://github.com/a/b/releases/tag/pkg/v1%232'],
    [commitUrl(repository, '0123abc'), 'https://github.com/a/b/commit/0123abc'],
    [runUrl(repository, { id: '7', attempt: 1 }), 'https://github.com/a/b/actions/runs/7'],
    [
      runUrl(repository, { id: '7', attempt: 2 }),
      'https://github.com/a/b/actions/runs/7/attempts/2',
    ],
    [jobUrl(repository, { run: '7', job: '8' }), 'https://github.com/a/b/actions/runs/7/job/8'],
  ])('%s', (url, expected) => {
    expect(url).toBe(expected)
  })
})

describe('picture', () => {
  const repository = { name: 'octo-org/widgets', url: 'https://github.com/octo-org/widgets' }

  const insecure = { name: 'octo/a', url: 'http://git.corp/octo/a' }

  const avatar = 'https://avatars.githubusercontent.com/u/1?v=4'

  const beside = 'https://github.com/octo-org.png'

  const ofGitHub = 'https://github.com/github.png'

  test.each([
    ['the avatar of the owner', avatar, repository, avatar],
    ['of which the payload names none', undefined, repository, beside],
    ['which is no https address', 'http://git.corp/avatar', repository, beside],
    ['which is no address', 'avatar', repository, beside],
    ['which is too long', `${avatar}${'x'.repeat(300)}`, repository, beside],
    ['on a server without https', undefined, insecure, ofGitHub],
    ['on a server without https, in its payload as well', 'http://git.corp/1', insecure, ofGitHub],
  ])('%s', (...[, avatar_url, { name, url }, picture]) => {
    expect(ownerAvatar({ repository: { owner: { avatar_url } } }, { name, url })).toBe(picture)
  })
})
