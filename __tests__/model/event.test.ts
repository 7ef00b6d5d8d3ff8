/** What events have in common: the text of a commit, and the notes of a release. */
import { expect, test } from '@jest/globals'
import { notesWithout, toCommitText } from '../../src/model/event.ts'

test.each([
  [
    'the first line that is not blank',
    '\n  Fix the widget \n\nIt was broken.\n',
    'Fix the widget',
    'Fix the widget \n\nIt was broken.',
  ],
  ['nothing of a blank one', ' \n ', '', ''],
  ['nothing of none', undefined, undefined, undefined],
])('the subject of a message is %s', (...[, given, subject, message]) => {
  expect(toCommitText(given, { login: 'mona', name: 'Mona' })).toEqual({
    ...{ subject, message, author: 'mona', authorName: 'Mona' },
  })
})

test('the author of a commit is its name where it is of no account', () => {
  const commit = toCommitText('Fix', { login: undefined, name: 'Mona' })
  expect(commit).toMatchObject({ author: 'Mona', authorName: 'Mona' })
})

const compareUrl = 'https://github.com/octo-org/widgets/compare/v1...v2'

test.each([
  ['with it', `* Fix\n\n**Full Changelog**: ${compareUrl} \n\n`, compareUrl, '* Fix\n'],
  [
    'that end with another line',
    `See ${compareUrl}.\n* Fix\n`,
    compareUrl,
    `See ${compareUrl}.\n* Fix\n`,
  ],
  ['that begin with it', `${compareUrl} has more`, compareUrl, `${compareUrl} has more`],
  ['where nothing is compared', '* Fix\n\n', undefined, '* Fix\n\n'],
])('the notes without the link to all changes: %s', (...[, notes, url, shown]) => {
  expect(notesWithout(url, notes)).toBe(shown)
})
