/** Shortcodes of GitHub in what people wrote. */
import { expect, test } from '@jest/globals'
import { withEmojiForShortcodes } from '../../src/message/shortcodes.chunk.ts'
import type { Event } from '../../src/model/event.ts'
import { aFact, aHappening, aHistory, anEvent, aPullRequest, aPush, aRelease } from '../builders.ts'

const commit = (subject: string | undefined): NonNullable<ReturnType<typeof aFact>['commit']> => ({
  sha: '0123456789',
  url: 'https://a.example/',
  subject,
  author: ':bug:',
})

test('commits and pull requests have emoji, names that only look alike stay', () => {
  const report = aHappening({
    context: aFact({
      commit: commit(':bug: fix :nothing: at 10:30:45'),
      pullRequest: aPullRequest({ title: ':art: Tidy', labels: [':memo: docs'], head: ':bug:' }),
      event: aPush({ newest: [commit(':fire: burn'), commit(undefined)] }),
    }),
    history: aHistory({ commits: [commit(':+1: yes')] }),
  })
  const { context, history } = withEmojiForShortcodes(report)
  expect(context).toMatchObject({
    commit: commit('🐛 fix :nothing: at 10:30:45'),
    pullRequest: { title: '🎨 Tidy', labels: ['📝 docs'], head: ':bug:' },
    event: { newest: [commit('🔥 burn'), commit(undefined)] },
  })
  expect(history?.commits).toEqual([commit('👍 yes')])
})

test.each<[Event, object]>([
  [
    {
      kind: 'pull-request',
      action: 'labeled',
      pullRequest: aPullRequest({ title: ':bug:' }),
      named: { label: { text: ':bug:', url: undefined } },
    },
    { pullRequest: { title: '🐛' }, named: { label: { text: '🐛' } } },
  ],
  [
    { kind: 'release', action: 'published', release: aRelease({ name: ':rocket: One' }) },
    { release: { name: '🚀 One', tag: 'v1.2.0' } },
  ],
  [
    anEvent({
      named: { target: { text: '#1', url: undefined }, count: { text: 2, url: undefined } },
      subject: { title: '#1 :bug:', url: undefined, author: undefined, labels: [':bug:'] },
      description: ':bug:',
    }),
    {
      named: { target: { text: '#1' }, count: { text: 2 } },
      subject: { title: '#1 🐛', labels: ['🐛'] },
      description: '🐛',
    },
  ],
  [{ kind: 'schedule', cron: '0 0 * * *' }, { cron: '0 0 * * *' }],
])('the event %#', (event, expected) => {
  const { context } = withEmojiForShortcodes(aHappening({ context: aFact({ event }) }))
  expect(context.event).toMatchObject(expected)
})
