/** Comments as they are quoted: plain text, a few lines. */
import { expect, test } from '@jest/globals'
import { plainTextOf } from '../../src/document/document.ts'
import { stringAt } from '../../src/github/json-path.ts'
import { fromGithubMarkdown } from '../../src/message/markdown/from-github-markdown.chunk.ts'
import { toCommentQuote } from '../../src/message/quoted-markdown.chunk.ts'
import { examples } from '../payloads.ts'

const origin = {
  repository: { name: 'octo-org/widgets', url: 'https://github.com/octo-org/widgets' },
  ref: 'HEAD',
  isPublic: false,
}

function quoteOf(body: string): string[] {
  return toCommentQuote(body, (text) => fromGithubMarkdown(text, origin)).map(plainTextOf)
}

test.each<[string, string, string[]]>([
  ['plain text', 'Looks good to me.', ['Looks good to me.']],
  ['blank lines and spaces', '\r\n  Yes.  \r\n\r\nMore\r\n', ['Yes.', 'More']],
  ['three lines, and a sign that there are more', 'a\nb\nc\nd', ['a', 'b', 'c', '…']],
  [
    'a hidden remark of several lines',
    '<!--\nThanks for your contribution!\n\nRead CONTRIBUTING first.\n-->\nLGTM',
    ['LGTM'],
  ],
  ['a hidden remark that never ends', 'Yes.\n<!-- template', ['Yes.']],
  ['nothing but a hidden remark', '<!-- template -->', []],
  ['what it answers', '> so?\n> really?\n\nYes.', ['Yes.']],
  ['nothing but what it answers', '> so?', []],
  ['code', 'Try this:\n```js\nevil()\n```\nDone.', ['Try this:', 'Done.']],
  [
    'markup',
    '## Review\n**Nice**, see [docs](https://a.example/) and `a_b`',
    ['Review', 'Nice, see docs and a_b'],
  ],
  ['a list', '- one\n- two', ['- one', '- two']],
  ['pictures, by their text', 'See ![screenshot](https://a.example/x.png)', ['See screenshot']],
  ['HTML', 'a<br>b <b>c</b>&hellip;', ['a', 'b c…']],
  ['shortcodes', ':tada: done', ['🎉 done']],
  ['references', 'Fixes #12', ['Fixes #12']],
])('%s', (_, body, lines) => {
  expect(quoteOf(body)).toEqual(lines)
})

test('a line of any length', () => {
  const [line = ''] = quoteOf('x'.repeat(100_000))
  expect(line).toBe(`${'x'.repeat(159)}…`)
})

test('every comment of GitHub’s examples makes some text', () => {
  const bodies = examples.flatMap(({ payload }) => stringAt(payload, 'comment', 'body') ?? [])
  expect(bodies.length).toBeGreaterThan(5)
  for (const body of bodies) expect(quoteOf(body).join('')).not.toBe('')
})
