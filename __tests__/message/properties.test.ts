/** Any text in any field, in any type and language: taken by a robot, in the limit, and only text. */
import { test, expect } from '@jest/globals'
import fc from 'fast-check'
import { fuzzParameters } from '../fuzz.ts'
import { linkTargets, type Message, messageTypes } from '../../src/dingtalk/message.ts'
import { withKeyword } from '../../src/dingtalk/write-message.ts'
import { languages } from '../../src/i18n/language.ts'
import type { Event, LabelledValue } from '../../src/model/event.ts'
import type { RunReport } from '../../src/model/run-report.ts'
import { statuses } from '../../src/model/status.ts'
import { anyCharacter } from '../any-character.ts'
import {
  aPullRequest,
  aRelease,
  aPush,
  aFact,
  thisRun,
  thisJob,
  aFailedJob,
  aHappening,
  aHistory,
  anOutcome,
  someMentions,
} from '../builders.ts'
import { readMarkdown } from '../dingtalk/reader.ts'
import { rejectionOf, bytesOf } from '../robot.ts'
import { rendered } from './rendered.ts'
const hostile = [
  '@13800000000 @all @所有人',
  '[x](http://evil.example) ![i](http://evil.example/i.png)',
  '<img src=http://evil.example> <font color="#fff">x</font>',
  '# h\n> q\n- l\n1. n\n```\n| a | b |\n|---|---|',
  '**b** *i* _u_ `c` ~~s~~',
  'http://evil.example www.evil.example evil.example',
  '](http://evil.example)',
  '{"msgtype":"text"}',
  '\u202e\u200b\u0000\ud800',
  '👩‍👩‍👧‍👦',
]

const anyText = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 100 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.array(fc.constantFrom(...hostile), { maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.constantFrom(...hostile).map((text) => text.repeat(500)),
)

/** Whom every message mentions. */
const mentions = someMentions({ mobiles: ['13800000000'], all: true })

const web = 'https://github.com/octo-org/widgets'

/** The texts of a happening, and what kind of event it is. */
const cases = fc.record({
  texts: fc.array(anyText, { minLength: 40, maxLength: 40 }),
  event: fc.constantFrom<Event['kind']>(
    ...(['push', 'pull-request', 'dispatch', 'schedule', 'release', 'other'] as const),
  ),
  status: fc.constantFrom(...statuses),
  isKnown: fc.boolean(),
  ownTitle: fc.option(anyText, { nil: undefined }),
})

type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never

function aHostileHappening({ texts, event, status, isKnown }: Case): RunReport {
  const left = texts.slice()
  const text = (): string => left.pop() ?? ''
  const commit = (): NonNullable<RunReport['context']['commit']> => ({
    ...{ sha: '0123456789', url: `${web}/commit/0123456789` },
    ...{ subject: text(), author: text() },
  })
  const named = (): Record<string, LabelledValue> => ({ target: { text: text(), url: web } })
  const pullRequest = aPullRequest({
    ...{ title: text(), author: text(), head: text(), base: text() },
    labels: [text()],
  })
  const release = aRelease({
    ...{ name: text(), tag: text(), author: text() },
    assets: [{ name: text(), size: 1, url: web }],
  })
  const events: Partial<Record<Event['kind'], Event>> = {
    push: aPush({ commits: 9, newest: [commit(), commit()] }),
    'pull-request': { kind: 'pull-request', action: text(), pullRequest, named: named() },
    dispatch: { kind: 'dispatch', inputs: [{ name: text(), value: text() }] },
    schedule: { kind: 'schedule', cron: text() },
    release: { kind: 'release', action: text(), release },
    other: {
      ...{ kind: 'other', name: text(), action: text(), named: named() },
      ...{ terms: { thing: text() }, body: text(), description: text() },
      subject: { title: text(), url: web, author: text(), labels: [text()] },
    },
  }
  const context = aFact({
    run: thisRun({ workflow: text() }),
    job: thisJob({ name: text(), matrix: [text()] }),
    actor: text(),
    ref: { kind: 'branch', name: text(), url: `${web}/tree/x` },
    commit: commit(),
    event: events[event] ?? aFact().event,
    ...(event === 'pull-request' && { pullRequest }),
  })
  const step = { name: text(), number: 1, url: `${web}/actions/runs/1/job/1#step:1:1` }
  const annotations = [{ path: text(), line: 1, message: text() }]
  const failed = aFailedJob({ name: text(), failedSteps: [step], annotations, log: [text()] })
  return aHappening({
    context,
    outcome: anOutcome(status),
    transition: isKnown ? 'broken' : undefined,
    history: isKnown ? aHistory({ commits: [commit(), commit()] }) : undefined,
    jobs: isKnown ? [failed, { name: text(), conclusion: 'skipped' }] : [],
  })
}

const wrapped = `dingtalk://dingtalkclient/action/open_platform_link?pcLink=${encodeURIComponent(`dingtalk://dingtalkclient/page/link?url=${encodeURIComponent(web)}`)}`

/** What it is more than text, and not of our making; of plain text a client makes mentions only. */
function activeIn({ type, text, links }: Message): string[] {
  const targets = links.map(({ url }) => `link ${url}`)
  const isMarkdown = type === 'markdown' || type === 'action-card'
  const made = isMarkdown ? readMarkdown(text).made : []
  return [...made, ...targets, ...strangeMentions(type, text)].filter((each) => !isOurs(each))
}

/** Those beside the line of mentions. */
function strangeMentions(type: Message['type'], text: string): string[] {
  if (type === 'link' || type === 'feed-card') return []
  const others = text.replace(/^@13800000000(?: @所有人)?$/m, '')
  return others.match(/@(?:13800000000|所有人)/g) ?? []
}

function isOurs(made: string): boolean {
  const [kind, target = ''] = made.split(' ', 2)
  if (kind === 'link') return target.startsWith(web) || target.startsWith(wrapped)
  return /^(heading|blockquote|list|strong|html <\/font>|html <font color="#[0-9a-f]{6}">)$/.test(
    made,
  )
}

test.each(messageTypes)(
  'any text in any field of a %s message is taken, in the limit, and does nothing',
  async (messageType) => {
    const anyOptions = fc.record({
      language: fc.constantFrom(...languages),
      linkTarget: fc.constantFrom(...linkTargets),
    })
    await fc.assert(
      fc.asyncProperty(cases, anyOptions, async (each, named) => {
        const settings = { messageType, mentions, title: each.ownTitle, ...named }
        const message = await rendered(aHostileHappening(each), settings)
        expect(rejectionOf(message)).toBeUndefined()
        expect(bytesOf(message)).toBeLessThanOrEqual(18_000)
        expect(activeIn(message)).toEqual([])
        const marked = withKeyword(message, '通知'.repeat(50))
        expect(rejectionOf(marked)).toBeUndefined()
      }),
      fuzzParameters(60),
    )
  },
  60_000,
)
