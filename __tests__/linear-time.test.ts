/** Whatever reads untrusted text takes time in proportion to its length, however hostile it is. */
import { describe, expect, test } from '@jest/globals'
import { toLogLine } from '../src/redact/control-codes.ts'
import { toOutputView, toSummaryText } from '../src/dingtalk/message-view.ts'
import { withPlainLinks } from '../src/dingtalk/message.ts'
import { toMarkdown } from '../src/dingtalk/markdown.ts'
import { withKeyword } from '../src/dingtalk/write-message.ts'
import { type Document, link, singleLine, webUrl } from '../src/document/document.ts'
import { toPlainText } from '../src/document/plain-text.ts'
import { shorten } from '../src/document/shorten.ts'
import { bytesOfBlocks, cutAtSection } from '../src/message/markdown/cut-at-section.ts'
import { failedStepLines } from '../src/github/api/failed-step-log.ts'
import { toDispatchEvent } from '../src/github/events/dispatches-and-schedules.ts'
import { withEmoji } from '../src/message/markdown/emoji.chunk.ts'
import { fromGithubMarkdown } from '../src/message/markdown/from-github-markdown.chunk.ts'
import { isMarkup, toCommentQuote, toNotes } from '../src/message/quoted-markdown.chunk.ts'
import { toBlocks, toTitleText } from '../src/message/template/output.ts'
import { headlineOf, toHeading, toTitle } from '../src/message/title.ts'
import { notesWithout, toCommitText } from '../src/model/event.ts'
import { splitJobName } from '../src/model/job.ts'
import { maskMobiles } from '../src/redact/mobiles.ts'
import { createQuote } from '../src/redact/quote.ts'
import { decodings } from '../src/redact/decode.ts'
import { redact } from '../src/redact/redact.chunk.ts'
import { isSecretName } from '../src/redact/secret-names.ts'
import { findAllSecrets } from '../src/redact/find-secrets.chunk.ts'
import { aFact, aHappening, aMessage, aRelease, thisRun } from './builders.ts'
import { aQuarterOf } from './fuzz.ts'
import { expectLinearTime } from './growth.ts'
import { origin } from './message/markdown/convert.ts'
import { words } from './message/words.ts'

/** What the text is made of, again and again. */
const shapes = [
  ...['中', ' ', '\n', '\t\n', '1 ', '- ', '> ', '[', '](', '[x](', '(', ' (a', '<', '<a', '<!--'],
  ...[
    '*a ',
    '`',
    '|',
    '&amp;',
    '&#',
    '&#0',
    '\\',
    '\\u{0',
    '%25',
    ':a',
    '##[group]Run a\n',
    '##[error]\n',
  ],
  ...[
    '@1',
    'https://a/',
    'dingtalk://dingtalkclient/page/link?url=',
    '\u001b]0;',
    '\u009d',
    '\ud800',
  ],
  ...['👩‍👩‍👧‍👦', '+86 138 ', '1380000', 'aB', 'atMobiles: [', '2026-11-23T06:00:00.0000000Z '],
]

const secrets = ['0123456789abcdef0123456789abcdef', 'SEC+/=a b~!', 'pass word']

const documentOf = (text: string): Document => [
  { kind: 'heading', line: [text] },
  { kind: 'list', items: text.split('\n').map((line) => [line]) },
  { kind: 'paragraph', lines: text.split('\n').map((line) => [line]) },
]

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'plain text': (text) =>
    toPlainText([{ kind: 'paragraph', lines: [[text]] }], ['13800000000', 'all']),
  'one line': singleLine,
  'a shortened line': (text) => shorten(text, 100),
  'a size': (text) => bytesOfBlocks([{ kind: 'paragraph', lines: [[text]] }]),
  'an address': (text) => [webUrl(text), link('x', `https://a.example/${text}`)],
  'a log’s failed step': (text) => failedStepLines(`##[error]a\n${text}`, { lines: 9 }),
  'a line of the log': toLogLine,
  'masked numbers': (text) => maskMobiles(text, ['13800000000', '+852-12345678']),
  'a decoded text': decodings,
  'a redacted text': (text) => redact(text, secrets),
  'a quoted value': createQuote(secrets),
  'the name of an input': isSecretName,
  'inputs of a dispatch': (text) => toDispatchEvent({ inputs: { [text]: text } }),
  'secrets of inputs': (text) =>
    findAllSecrets({
      ...{
        webhooks: text,
        secrets: text,
        keyword: text,
        mobiles: text,
        mentionMap: text,
      },
      ...{ payload: text, token: '', proxies: [text] },
    }),
  'a title': (text) => {
    const subject = aHappening({
      context: aFact({
        ref: { kind: 'branch', name: text, url: undefined },
        run: thisRun({ workflow: text }),
      }),
    })
    const headline = headlineOf(subject, words.en)
    return [toTitle(headline), toHeading(headline)]
  },
  'a commit’s text': (text) => toCommitText(text, { login: undefined, name: text }),
  'a job’s name': splitJobName,
  shortcodes: withEmoji,
  'the notes’ last line': (text) => notesWithout('https://a.example/', text),
  'a comment’s quote': (text) => [isMarkup(text), toCommentQuote(text, () => [])],
  'a release’s notes': (text) =>
    toNotes(
      { ...aFact(), release: aRelease({ notes: text }), position: undefined },
      'en',
      fromGithubMarkdown,
    ),
  'markdown, cut at a section': (text) => cutAtSection(fromGithubMarkdown(text, origin), 6000),
  'a template’s output': (text) => [
    toBlocks([text, { kind: 'verbatim', text }, text]),
    toTitleText([text]),
  ],
  'links for the browser, as they were': withPlainLinks,
  'a message outside DingTalk': (text) => {
    const message = aMessage({ title: text, text })
    return [toOutputView(message), toSummaryText(message)]
  },
  'a keyword’s scope': (text) => withKeyword(aMessage({ title: text, text }), 'none'),
  'a document as markdown': (text) => toMarkdown(documentOf(text)),
  'a document as plain text': (text) => toPlainText(documentOf(text), []),
}

/**
 * The shorter text: where it takes microseconds, the processor's caches show in it; where there is a
 * limit of 6,000 bytes, the work begins beyond it.
 */
const lengthOf = (name: string): number => {
  if (name === 'a keyword’s scope') return 25_000
  return /cut at a section|notes$/.test(name) ? 7000 : 2500
}

describe.each(Object.entries(readers))('%s', (name, read) => {
  const offset = Object.keys(readers).indexOf(name)

  test('takes time in proportion to the text', () => {
    const faults = aQuarterOf(shapes, offset).flatMap((shape) => {
      try {
        const text = (length: number): string => shape.repeat(Math.ceil(length / shape.length))
        expectLinearTime(text, read, lengthOf(name))
        return []
      } catch (error) {
        return [`${JSON.stringify(shape)}: ${String(error)}`]
      }
    })
    expect(faults).toEqual([])
  }, 120_000)
})
