/** Which commits are listed where: each once. */
import { test, expect } from '@jest/globals'
import { toPlainText } from '../../../src/document/plain-text.ts'
import { pushedCommits } from '../../../src/message/sections/changes.ts'
import type { Commit, Event } from '../../../src/model/event.ts'
import { aHappening, aFact, aHistory, aPush, anOutcome } from '../../builders.ts'
import { rendered } from '../rendered.ts'
import { words } from '../words.ts'
const commit = (sha: string): Commit => ({
  sha,
  url: `https://a.example/${sha}`,
  subject: `Change ${sha}`,
  author: 'hubot',
})

const [a, b, c] = [commit('aaaaaaa'), commit('bbbbbbb'), commit('ccccccc')]

/** What a failed push shows of commits: list items, and the quote as `> …`. */
async function shown(event: Event, head: Commit, since: readonly Commit[]): Promise<string[]> {
  const report = aHappening({
    context: aFact({ event, commit: head }),
    outcome: anOutcome('failure'),
    transition: 'broken',
    history: aHistory({ commits: since }),
  })
  const { text } = await rendered(report, { messageType: 'text' })
  return text.split('\n').filter((line) => /Change|^New/.test(line))
}

const item = ({ sha, subject }: Commit): string => `- ${sha} ${subject ?? ''} · hubot`

test.each<[string, Event, Commit, Commit[], string[]]>([
  ['one commit', aPush({ newest: [a] }), a, [], ['> Change aaaaaaa']],
  ['one commit, which broke it', aPush({ newest: [a] }), a, [a], ['> Change aaaaaaa']],
  [
    'one commit after others',
    aPush({ newest: [a] }),
    a,
    [a, b],
    ['New since the last success:', item(a), item(b)],
  ],
  ['several', aPush({ commits: 2, newest: [a, b] }), a, [], [item(a), item(b)]],
  ['several, which broke it', aPush({ commits: 2, newest: [a, b] }), a, [a, b], [item(a), item(b)]],
  [
    'several after others',
    aPush({ commits: 2, newest: [a, b] }),
    a,
    [a, b, c],
    ['New since the last success:', item(a), item(b), item(c)],
  ],
  [
    'several, some of which came from elsewhere',
    aPush({ commits: 2, newest: [a, b] }),
    a,
    [a, c],
    ['New since the last success:', item(a), item(c), item(b)],
  ],
])('%s', async (...[, event, head, since, expected]) => {
  expect(await shown(event, head, since)).toEqual(expected)
})

test.each([
  [words.en, '- … and 1,490 more'],
  [words['zh-CN'], '- … 另有 1,490 个提交'],
])('the newest ten of 1,500, and how many more', (spoken, last) => {
  const newest = Array.from({ length: 1500 }, (_, index) => commit(`${index}`.padStart(7, '0')))
  const context = aFact({ event: aPush({ commits: 1500, newest }) })
  const lines = toPlainText(pushedCommits({ context, history: undefined }, spoken)).split('\n')
  expect(lines).toHaveLength(11)
  expect([lines[0], lines.at(-1)]).toEqual(['- 0000000 Change 0000000 · hubot', last])
})

test('a long subject and a long name are cut', () => {
  const long = { ...a, subject: 'x'.repeat(500), author: 'y'.repeat(500) }
  const context = aFact({ event: aPush({ commits: 2, newest: [long, b] }) })
  const [line = ''] = toPlainText(pushedCommits({ context, history: undefined }, words.en)).split(
    '\n',
  )
  expect(line).toBe(`- aaaaaaa ${'x'.repeat(79)}… · ${'y'.repeat(39)}…`)
})
