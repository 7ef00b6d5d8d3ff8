import { expect, test } from '@jest/globals'
import { branchUrl, commitUrl, jobUrl, runUrl, tagUrl } from '../../src/facts/links.ts'

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
  [runUrl(repository, { id: '7', attempt: 2 }), 'https://github.com/a/b/actions/runs/7/attempts/2'],
  [jobUrl(repository, { run: '7', job: '8' }), 'https://github.com/a/b/actions/runs/7/job/8'],
])('%s', (url, expected) => {
  expect(url).toBe(expected)
})
