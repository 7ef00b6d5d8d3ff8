/** Every example payload of GitHub, through facts and message: what no message may ever show. */
import { test, expect, describe } from '@jest/globals'
import { type Message, messageTypes } from '../../src/dingtalk/message.ts'
import { writeMessage } from '../../src/dingtalk/write-message.ts'
import { stringAt } from '../../src/github/json-path.ts'
import { identifyJob, toRunContext } from '../../src/github/collect.ts'
import type { MessageContent } from '../../src/document/document.ts'
import { type Language, languages } from '../../src/i18n/language.ts'
import { statusStyles } from '../../src/message/title.ts'
import type { RunContext } from '../../src/model/run-report.ts'
import { type Status, statuses } from '../../src/model/status.ts'
import { anEnvironment, aHappening, anOutcome } from '../builders.ts'
import { readMarkdown } from '../dingtalk/reader.ts'
import { examples, type Example } from '../payloads.ts'
import { rejectionOf } from '../robot.ts'
import { contentOf } from './rendered.ts'
import { words } from './words.ts'
test('there are enough of them to mean something', () => {
  expect(examples.length).toBeGreaterThanOrEqual(329)
})

/** Each rule gives what breaks it. */
const rules: Record<string, (message: Message) => readonly (string | undefined)[]> = {
  'a word of JavaScript': (message) =>
    find(wordsOf(message), /undefined|null|\[object |NaN|function\b|Invalid Date/),
  'a doubled space': (message) => find(wordsOf(message), /\S {2,}(?=\S).*/),
  'a space at the end of a line': (message) => [
    ...find(message.title, /\s$/),
    ...find(message.text, isMarkdown(message) ? /^.*(?<! ) $|^.* {3,}$/m : /^.* $/m),
  ],
  'a space at the start of a line': (message) => find(wordsOf(message), /^ .*/m),
  'an empty paragraph': ({ text }) => find(text, /\n{3,}|^\n|\n$/),
  'an empty bullet': ({ text }) => find(text, /^(?:[-*>]|\d+\.)\s*$/m),
  'a table or a fence': ({ text }) => find(text, /^\s*\|.*|```|~~~/m),
  'an empty link': (message) => [
    ...find(message.text, /\[\s*\]\(.*/),
    ...message.links.filter(({ text }) => text.trim() === '').map(({ url }) => url),
  ],
  'HTML that is not ours': (message) =>
    isMarkdown(message)
      ? find(message.text.replace(/<font color="#[0-9a-f]{6}">|<\/font>/g, ''), /<.*/)
      : [],
  'a link that is none': ({ text, links }) =>
    [
      ...Array.from(text.matchAll(/\]\(([^)]*)\)/g), ([, url]) => url),
      ...links.map(({ url }) => url),
    ].filter((url = '') => !/^https?:/.test(url) || !URL.canParse(url)),
  'markup that is not ours': (message) =>
    isMarkdown(message)
      ? readMarkdown(message.text).made.filter(
          (each) => !/^(heading|blockquote|list|link https?:|html )/.test(each),
        )
      : [],
  'a robot that rejects it': (message) => [rejectionOf(message)].filter(Boolean),
}

function isMarkdown({ type }: Message): boolean {
  return type === 'markdown' || type === 'action-card'
}

function wordsOf({ title, text, links }: Message): string {
  return [title, text, ...links.map((link) => link.text)].join('\n')
}

function find(text: string, pattern: RegExp): string[] {
  return pattern.exec(text)?.slice(0, 1) ?? []
}

/** The environment that goes with an example, as far as the payload says. */
async function factsOf({ event, payload }: Example): Promise<RunContext> {
  const ref = stringAt(payload, 'ref') ?? 'refs/heads/main'
  const env = anEnvironment({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref })
  const identity = { jobId: '7', matrix: ['ubuntu-latest'], needs: [] }
  return identifyJob(await toRunContext(env, payload), identity)
}

const known = await Promise.all(
  examples.map(async (example, index) => {
    const isFirst = examples.findIndex(({ event }) => event === example.event) === index
    return { event: example.event, context: await factsOf(example), isFirst }
  }),
)

/** All else that a status decides is a word, an emoji and a colour: one example of each event shows those. */
const decisive: readonly Status[] = ['success', 'failure']

const subjects = known.flatMap(({ event, context, isFirst }, index) =>
  statuses
    .filter((status) => isFirst || decisive.includes(status))
    .map((status) => {
      const report = aHappening({ context, outcome: anOutcome(status) })
      return { name: `${event} ${index}`, event, status, report }
    }),
)

/** A release is announced where the job did not fail; anything else begins with how it went. */
function titleOf(event: string, status: Status, language: Language): RegExp {
  if (event === 'release' && status === 'success') return /^(?:🚀|📝) [^ ]+ [^ ]+ ./u
  const { emoji } = statusStyles[status]
  return new RegExp(
    `^${emoji} [^·]+ ${words[language].statuses[status]} · [^ @#]+(?:[@#][^ ]| ·|$)`,
  )
}

function contentsIn(language: Language, hasFeed: boolean): Promise<MessageContent[]> {
  return Promise.all(subjects.map(({ report }) => contentOf(report, { language, hasFeed })))
}

/** What a message says is composed once for all types; a feed of titles needs more for it. */
const contents = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => {
      const [usual, feed] = [contentsIn(language, false), contentsIn(language, true)]
      return [language, { usual: await usual, feed: await feed }] as const
    }),
  ),
)

describe.each(languages)('in %s', (language) => {
  test.each(messageTypes)('every example is a proper message of type %s', (messageType) => {
    const written = contents[language]?.[messageType === 'feed-card' ? 'feed' : 'usual'] ?? []
    const faults = subjects.flatMap(({ name, event, status }, index) => {
      const content = written[index]
      if (content === undefined) return [`${name}: nothing`]
      const message = writeMessage(content, { messageType, linkTarget: 'app' })
      const broken = Object.entries(rules).flatMap(([rule, breaches]) =>
        breaches(message).map((breach) => `${rule}: ${breach ?? ''}`),
      )
      const isTitled = titleOf(event, status, language).test(message.title)
      const untitled = isTitled ? [] : [`title: ${message.title}`]
      return [...broken, ...untitled].map((fault) => `${name}: ${fault}`)
    })
    expect([...new Set(faults)]).toEqual([])
  })
})
