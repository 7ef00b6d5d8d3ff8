import { describe, expect, test } from '@jest/globals'
import {
  isLinkMissing,
  markdownBlocks,
  type OwnContent,
  textBlocks,
  toMessageContent,
  toRow,
} from '../../src/cli/own-content.ts'
import { noMentions } from '../../src/document/document.ts'

function aContent(named: Partial<OwnContent> = {}): OwnContent {
  return { title: undefined, blocks: [], rows: [], links: [], mentions: noMentions, ...named }
}

describe('the title', () => {
  test.each([
    ['accuracy 0.93\nepoch 3', 'accuracy 0.93'],
    ['### Epoch 3\n\ntext', 'Epoch 3'],
    ['> quoted', 'quoted'],
    ['1. first', 'first'],
    ['- item', 'item'],
    ['', ''],
  ])('of markdown %j is %j', (text, title) => {
    const content = aContent({ blocks: markdownBlocks(text) })
    expect(toMessageContent(content, 'en').title).toBe(title)
  })

  test('of a text is its first line, which then is no heading', () => {
    const content = aContent({ blocks: textBlocks('first line\nsecond') })
    const { title, document } = toMessageContent(content, 'en')
    expect(title).toBe('first line')
    expect(document).toEqual([{ kind: 'paragraph', lines: [['first line'], ['second']] }])
  })

  test('that is given is the heading too, on one line and not too long', () => {
    const { title, document } = toMessageContent(
      aContent({ title: ` a\nb${'c'.repeat(200)}` }),
      'en',
    )
    expect(title).toHaveLength(120)
    expect(title.startsWith('a bccc')).toBe(true)
    expect(document).toEqual([{ kind: 'heading', line: [title] }])
  })

  test('a heading of its own stands for it', () => {
    const heading = ['▶️ ', { kind: 'colored', line: ['x'], color: '#123456' }] as const
    const { document } = toMessageContent(aContent({ title: 't', heading }), 'en')
    expect(document).toEqual([{ kind: 'heading', line: heading }])
  })

  test('of rows alone is the label of the first', () => {
    expect(
      toMessageContent(aContent({ rows: [toRow({ label: 'a', value: 'b' })] }), 'en').title,
    ).toBe('a')
  })
})

test('paragraphs are divided by blank lines, whatever ends a line', () => {
  expect(textBlocks('\ufeffa\r\nb\r\n \r\n\t\r\nc\n\n\n')).toEqual([
    { kind: 'paragraph', lines: [['a'], ['b']] },
    { kind: 'paragraph', lines: [['c']] },
  ])
  expect(textBlocks(' \n\t\n')).toEqual([])
  expect(markdownBlocks('# a\n\nb\nc')).toEqual([
    { kind: 'paragraph', lines: [[{ kind: 'verbatim', text: '# a' }]] },
    { kind: 'paragraph', lines: [[{ kind: 'verbatim', text: 'b\nc' }]] },
  ])
})

describe('rows and links', () => {
  const url = 'https://a.example/r'

  test('rows in the colons of the language; URLs are links, and buttons named by their labels', () => {
    const rows = [toRow({ label: 'Loss', value: '0.1' }), toRow({ label: 'Report', value: url })]
    const shown = toMessageContent(aContent({ rows }), 'en')
    expect(shown.document).toEqual([
      {
        kind: 'list',
        items: [
          ['Loss: ', '0.1'],
          ['Report: ', { kind: 'link', text: url, url, button: 'Report' }],
        ],
      },
    ])
    expect(shown.links).toEqual([{ kind: 'link', text: 'Report', url }])
    expect(toMessageContent(aContent({ rows }), 'zh-CN').document).toMatchObject([
      {
        items: [
          ['Loss：', '0.1'],
          ['Report：', {}],
        ],
      },
    ])
  })

  test.each(['javascript:alert(1)', 'https://', 'see https://a.example', 'https://a b'])(
    '%s is no link',
    (value) => {
      expect(toRow({ label: 'x', value })).toEqual({ label: 'x', value })
    },
  )

  test('links of its own come first, and the others are rows of a feed card', () => {
    const job = { kind: 'link', text: 'View job', url: 'https://ci.example/1' } as const
    const content = aContent({ links: [job], rows: [toRow({ label: 'Report', value: url })] })
    const { document, links, feed } = toMessageContent(content, 'en')
    expect(document[0]).toEqual({ kind: 'links', links: [job] })
    expect(links).toEqual([job, { kind: 'link', text: 'Report', url }])
    expect(feed).toEqual([{ title: 'Report', url }])
  })

  test('without one, a type that is nothing else lacks it', () => {
    const missing = (content: OwnContent) =>
      (['markdown', 'text', 'link', 'action-card', 'feed-card'] as const).map((type) =>
        isLinkMissing(type, content),
      )
    expect(missing(aContent())).toEqual([false, false, true, true, true])
    expect(missing(aContent({ rows: [toRow({ label: 'Report', value: url })] }))).toEqual(
      Array(5).fill(false),
    )
  })
})

test('what is left out is said in the language', () => {
  const [english, chinese] = (['en', 'zh-CN'] as const).map((language) =>
    toMessageContent(aContent(), language),
  )
  expect([english?.shortened, english?.more(3)]).toEqual([
    '… shortened to fit into DingTalk’s limit.',
    '… and 3 more',
  ])
  expect([chinese?.shortened, chinese?.more(3)]).toEqual([
    '… 内容超过钉钉的长度上限，已截短。',
    '… 另有 3 项',
  ])
})
