import { test, expect, describe } from '@jest/globals'
import { toRelease } from '../../../src/github/events/release.ts'
import { notesWithout } from '../../../src/model/event.ts'
const web = 'https://github.com/octo-org/widgets'

const compareUrl = `${web}/compare/v1.1.0...v1.2.0`

function release(named: object, repository: object = { html_url: web, private: false }): unknown {
  return { release: { tag_name: 'v1.2.0', ...named }, repository }
}

test('everything that the payload says', () => {
  const payload = release({
    name: 'Spring cleaning',
    target_commitish: 'main',
    prerelease: true,
    draft: true,
    author: { login: 'hubot' },
    html_url: `${web}/releases/tag/v1.2.0`,
    body: `* Mend it\n\n**Full Changelog**: ${compareUrl}`,
    assets: [
      { name: 'a.tgz', size: 12, browser_download_url: `${web}/releases/download/v1.2.0/a.tgz` },
      { name: 'b.tgz', browser_download_url: 'javascript:alert(1)' },
      { size: 3 },
      null,
    ],
  })
  expect(toRelease(payload)).toEqual({
    name: 'Spring cleaning',
    tag: 'v1.2.0',
    target: 'main',
    prerelease: true,
    draft: true,
    author: 'hubot',
    url: `${web}/releases/tag/v1.2.0`,
    notes: `* Mend it\n\n**Full Changelog**: ${compareUrl}`,
    assets: [
      { name: 'a.tgz', size: 12, url: `${web}/releases/download/v1.2.0/a.tgz` },
      { name: 'b.tgz', size: undefined, url: undefined },
    ],
    compareUrl,
    publicRepository: true,
  })
})

test.each([
  ['private', { private: true }],
  ['of which that is not known', {}],
])('a repository that is %s is not taken for public', (_, repository) => {
  expect(toRelease(release({}, repository))).toMatchObject({ publicRepository: false })
})

test.each([
  ['as GitHub writes it', `a\n\n**Full Changelog**: ${compareUrl}`, compareUrl],
  ['with blank lines below', `Full Changelog: ${compareUrl}\r\n\r\n`, compareUrl],
  ['of a first release', `**Full Changelog**: ${web}/commits/v1.2.0`, undefined],
  ['of another repository', '**Full Changelog**: https://github.com/a/b/compare/c...d', undefined],
  ['not at the end', `**Full Changelog**: ${compareUrl}\nmore`, undefined],
  ['among other words', `See **Full Changelog**: ${compareUrl}`, undefined],
  ['nowhere', '', undefined],
])('a comparison %s', (_, body, expected) => {
  expect(toRelease(release({ body }))?.compareUrl).toBe(expected)
})

describe('the notes without the comparison', () => {
  const notes = `* Mend it\n\n**Full Changelog**: ${compareUrl}\n`

  test.each([
    ['that is linked elsewhere', compareUrl, notes, '* Mend it\n'],
    ['that is another one', `${web}/compare/v1.0.0...v1.2.0`, notes, notes],
    ['that is not there', undefined, notes, notes],
  ])('%s', (...[, url, written, expected]) => {
    expect(notesWithout(url, written)).toBe(expected)
  })
})
