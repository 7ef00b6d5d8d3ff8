import { expect, test } from '@jest/globals'
import { ownerPicture } from '../../src/facts/picture.ts'

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
  expect(ownerPicture({ repository: { owner: { avatar_url } } }, { name, url })).toBe(picture)
})
