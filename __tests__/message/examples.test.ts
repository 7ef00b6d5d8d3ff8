/** Every example payload of GitHub, through facts and message: what no message may ever show. */
import { describe, expect, test } from '@jest/globals'
import { languages } from '../../src/dingtalk/language.ts'
import { messageTypes, type Message, type MessageType } from '../../src/dingtalk/message.ts'
import { toFacts } from '../../src/facts/facts.ts'
import { stringAt } from '../../src/facts/payload.ts'
import { verdicts, type Verdict } from '../../src/facts/verdict.ts'
import { looks } from '../../src/message/builtin/verdict.ts'
import { words } from '../../src/message/builtin/words.ts'
import { renderMessage } from '../../src/message/render.ts'
import { aHappening, aPreparation, anEnvironment, monday, someMentions } from '../builders.ts'
import { readMarkdown } from '../dingtalk/reader.ts'
import { examples, type Example } from '../payloads.ts'

test('there are enough of them to mean something', () => {
  expect(examples.length).toBeGreaterThanOrEqual(329)
})

/** Each rule gives what breaks it. */
const rules: Record<string, (message: Message) => readonly (string | undefined)[]> = {
  'a word of JavaScript': ({ title, text }) =>
    find(`${title}\n${text}`, /undefined|null|\[object |NaN|function\b|Invalid Date/),
  'a doubled space': ({ title, text }) => find(`${title}\n${text}`, /\S {2,}(?=\S).*/),
  'a space at the end of a line': ({ title, type, text }) => [
    ...find(title, /\s$/),
    ...find(text, type === 'markdown' ? /.*(?<! ) $|.* {3,}$/m : /.* $/m),
  ],
  'a space at the start of a line': ({ title, text }) => find(`${title}\n${text}`, /^ .*/m),
  'an empty paragraph': ({ text }) => find(text, /\n{3,}|^\n|\n$/),
  'an empty link': ({ text }) => find(text, /\[\s*\]\(.*/),
  'HTML that is not ours': ({ text, type }) =>
    type === 'markdown'
      ? find(text.replace(/<font color="#[0-9a-f]{6}">|<\/font>/g, ''), /<.*/)
      : [],
  'a link that is none': ({ text }) =>
    Array.from(text.matchAll(/\]\(([^)]*)\)/g), ([, url]) => url).filter(
      (url = '') => !/^https?:/.test(url) || !URL.canParse(url),
    ),
  'markup that is not ours': ({ text, type }) =>
    type === 'markdown'
      ? readMarkdown(text).made.filter(
          (each) => !/^(heading|blockquote|link https?:|html )/.test(each),
        )
      : [],
}

function find(text: string, pattern: RegExp): string[] {
  return pattern.exec(text)?.slice(0, 1) ?? []
}

/** The environment that goes with an example, as far as the payload tells. */
function messageOf(
  { event, payload }: Example,
  verdict: Verdict,
  options: { language: (typeof languages)[number]; messageType: MessageType },
): Message {
  const ref = stringAt(payload, 'ref') ?? 'refs/heads/main'
  const env = anEnvironment({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref })
  const facts = toFacts(env, payload, { jobId: '7', matrix: ['ubuntu-latest'], needs: [] })
  const happened = aHappening({ facts, outcome: { verdict, timedOut: false } })
  const rest = {
    title: undefined,
    timezone: 'Asia/Shanghai',
    mentions: someMentions(),
    prepared: aPreparation(options.language),
  }
  return renderMessage(happened, { ...options, ...rest, now: monday })
}

describe.each(languages)('in %s', (language) => {
  test.each(messageTypes)('every example is a proper message of type %s', (messageType) => {
    const faults = examples.flatMap((example, index) =>
      verdicts.flatMap((verdict) => {
        const message = messageOf(example, verdict, { language, messageType })
        const start = `${looks[verdict].mark} ${words[language].verdicts[verdict]}`
        const broken = Object.entries(rules).flatMap(([rule, breaches]) =>
          breaches(message).map((breach) => `${rule}: ${breach ?? ''}`),
        )
        const untitled = message.title.startsWith(start) ? [] : [`title: ${message.title}`]
        return [...broken, ...untitled].map((fault) => `${example.event} ${index}: ${fault}`)
      }),
    )
    expect([...new Set(faults)]).toEqual([])
  })
})
