/** Every text of every example replaced by one that wants to do something: it only ever shows. */
import { test, expect } from '@jest/globals'
import { type Message, messageTypes } from '../../src/dingtalk/message.ts'
import { writeMessage } from '../../src/dingtalk/write-message.ts'
import { stringAt, valueAt } from '../../src/github/json-path.ts'
import { identifyJob, toRunContext } from '../../src/github/collect.ts'
import { languages } from '../../src/i18n/language.ts'
import type { RunContext } from '../../src/model/run-report.ts'
import { anEnvironment, aHappening, someMentions } from '../builders.ts'
import { readMarkdown } from '../dingtalk/reader.ts'
import { examples } from '../payloads.ts'
import { contentOf } from './rendered.ts'
/** Whom the message mentions, once; no other place of it does. */
const mobile = '13800000000'

const hostile = [
  `](http://evil.example) @${mobile} ![x](http://evil.example/p) <b>*x*</b> # \n- \`y\` www.evil.example`,
  '{target} {{ 7 }} ${{ x }} http://evil.example | --- | \u202e</font>[x]: http://evil.example',
  '# '.repeat(300),
]

/** GitHub makes addresses, commits' names and the words that choose a sentence; people the rest. */
const made = /(^|_)(url|sha|id|ref_type|action|state|status|conclusion|event|type)$/

/** The links of a release's notes lead where its author wants; they have tests of their own. */
function withoutNotes(payload: unknown): object {
  const release = valueAt(payload, 'release')
  return {
    ...(typeof payload === 'object' && payload),
    release: { ...(typeof release === 'object' && release), body: '' },
  }
}

function poison(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return made.test(key) || value === '' ? value : text
  if (Array.isArray(value)) return value.map((each) => poison(each, text, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, poison(each, text, name)]),
  )
}

/** One of each event and action. */
const kinds = new Map(
  examples.map((each) => [`${each.event} ${stringAt(each.payload, 'action') ?? ''}`, each]),
)

const ours = /^(heading|blockquote|list|html <\/?font.*|link https?:\/\/(?!evil).*)$/

/** What breaks the rule, if anything does. */
function faultsOf({ type, text }: Message): string[] {
  const isMarkdown = type === 'markdown' || type === 'action-card'
  const mentions = text.split(`@${mobile}`).length - 1
  return [
    ...(mentions > 1 && type !== 'link' ? ['mention'] : []),
    ...(Buffer.byteLength(text) > 18_000 ? ['length'] : []),
    ...(isMarkdown ? readMarkdown(text).made.filter((each) => !ours.test(each)) : []),
  ]
}

/** What a message says is composed once for all types; a feed of titles needs more for it. */
async function messagesOf(context: RunContext): Promise<Message[]> {
  const settings = { mentions: someMentions({ mobiles: [mobile] }) }
  const made = languages.map(async (language) => {
    const report = aHappening({ context })
    const usual = await contentOf(report, { language, ...settings })
    const feed = await contentOf(report, { language, ...settings, hasFeed: true })
    return messageTypes.map((messageType) =>
      writeMessage(messageType === 'feed-card' ? feed : usual, { messageType, linkTarget: 'app' }),
    )
  })
  return (await Promise.all(made)).flat()
}

test.each(hostile)('hostile text %# in every field of every event only shows', async (text) => {
  const reading = [...kinds.values()].map(async ({ event, payload }) => {
    const env = anEnvironment({ GITHUB_EVENT_NAME: event })
    const read = event === 'release' ? withoutNotes(payload) : payload
    const found = await toRunContext(env, poison(read, text))
    const context = identifyJob(found, { jobId: '7', matrix: [], needs: [] })
    return (await messagesOf(context)).flatMap(faultsOf).map((fault) => `${event}: ${fault}`)
  })
  expect((await Promise.all(reading)).flat()).toEqual([])
})
