import { test, expect } from '@jest/globals'
import { toPushEvent } from '../../../src/github/events/push.ts'
import { aPush } from '../../builders.ts'
import { examplePayload } from '../../payloads.ts'
const web = 'https://github.com/octo-org/widgets'

const pushed = (id: string, more: object = {}): object => ({
  id,
  url: `${web}/commit/${id}`,
  message: `Change ${id}\n\nMore.`,
  author: { name: 'Hu Bot', username: 'hubot' },
  distinct: true,
  ...more,
})

const read = (id: string, more: object = {}): object => ({
  sha: id,
  url: `${web}/commit/${id}`,
  subject: `Change ${id}`,
  message: `Change ${id}\n\nMore.`,
  author: 'hubot',
  authorName: 'Hu Bot',
  ...more,
})

test.each<[string, unknown, object]>([
  [
    'GitHub lists the oldest first; we do not',
    { commits: [pushed('a'), pushed('b')] },
    { commits: 2, newest: [read('b'), read('a')] },
  ],
  [
    'what another branch held before is no news',
    { commits: [pushed('a', { distinct: false }), pushed('b')] },
    { commits: 1, newest: [read('b')] },
  ],
  [
    'unless that is all there is',
    { commits: [pushed('a', { distinct: false })] },
    { commits: 1, newest: [read('a')] },
  ],
  [
    'an author without an account',
    { commits: [pushed('a', { author: { name: 'Hu Bot' } }), pushed('b', { author: null })] },
    {
      commits: 2,
      newest: [
        read('b', { author: undefined, authorName: undefined }),
        read('a', { author: 'Hu Bot' }),
      ],
    },
  ],
  ['commits that say nothing count', { commits: [{}, null, 'x'] }, { commits: 3, newest: [] }],
  [
    'an address that is none',
    { commits: [pushed('a', { url: 'javascript:alert(1)' })] },
    { commits: 1, newest: [] },
  ],
])('%s', (...[, payload, expected]) => {
  expect(toPushEvent(payload)).toEqual({ ...aPush({ compareUrl: undefined }), ...expected })
})

test('GitHub’s own example of a new branch', () => {
  expect(toPushEvent(examplePayload('push'))).toMatchObject({
    created: true,
    commits: 0,
    newest: [],
  })
})
