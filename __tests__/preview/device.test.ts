/** A message as elements: what each type shows, and that nothing in a message is markup or a script. */
import { describe, expect, test } from '@jest/globals'
import { toDevice } from '../../src/preview/device.ts'
import { element, toHtml, missingOn, toElements } from '../../src/preview/markdown-elements.ts'

const html = (markdown: string, client: 'phone' | 'desktop' = 'phone'): string =>
  toElements(markdown, client, 'picture').map(toHtml).join('')

describe('markdown', () => {
  test.each([
    ['## A & B', '<p class="dt-heading dt-h2">A &amp; B</p>'],
    ['a **b** *c* `d`', '<p>a <strong>b</strong> <em>c</em> <code>d</code></p>'],
    ['a  \nb', '<p>a<br>b</p>'],
    ['> quoted', '<blockquote><p>quoted</p></blockquote>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['1. a\n\n   b', '<ol><li><p>a</p><p>b</p></li></ol>'],
    ['---', '<hr>'],
    [
      '\\*a\\* &lt;b&gt; &#33;&#x3f; &copy; &#x110000; &constructor;',
      '<p>*a* &lt;b&gt; !? &amp;copy; &amp;#x110000; &amp;constructor;</p>',
    ],
    ['![](https://a.b/c.png)', '<p><span class="dt-picture">▣ picture</span></p>'],
    ['![logo](https://a.b/c.png)', '<p><span class="dt-picture">▣ logo</span></p>'],
    ['@13800000000 @a', '<p><span class="dt-mention">@13800000000</span> @a</p>'],
    [
      '<font color="#ff0000">red</font>',
      '<p><span class="dt-color" style="--dt-color: #ff0000">red</span></p>',
    ],
    ['<font color=red>a', '<p>&lt;font color=red&gt;a</p>'],
  ])('%j', (markdown, shown) => {
    expect(html(markdown)).toBe(shown)
  })

  test('a link leads to a page of the web, or nowhere', () => {
    const attributes = 'rel="noopener noreferrer" target="_blank"'
    expect(html('[a](https://b.c/?d=e&f)')).toBe(
      `<p><a href="https://b.c/?d=e&amp;f" ${attributes}>a</a></p>`,
    )
    expect(
      html('[a](dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fb.c%2F&pc_slide=false)'),
    ).toBe(`<p><a href="https://b.c/" ${attributes}>a</a></p>`)
    expect(html('[a](javascript:b)')).toBe('<p><a>a</a></p>')
  })

  test('tables and code are shown on a desktop, and as their source on a phone', () => {
    const table = '| a |\n| - |\n| b |'
    expect(html(table, 'desktop')).toBe('<table><tr><th>a</th></tr><tr><td>b</td></tr></table>')
    expect(html(table)).toBe(`<p>${table}</p>`)
    expect(html('```\na <b>\n```', 'desktop')).toBe('<pre>a &lt;b&gt;</pre>')
    expect(html('```\na\n```')).toBe('<p>```\na\n```</p>')
  })

  test('what a client does not show is named', () => {
    const all = '| a |\n| - |\n| b |\n\n```\nc\n```\n\n- d ![](https://a.b/c)\n\n<b>e</b>'
    expect(missingOn('phone', all)).toEqual(['tables', 'code', 'html', 'images'])
    expect(missingOn('desktop', all)).toEqual(['html', 'images'])
    expect(missingOn('phone', 'a '.repeat(3001))).toEqual(['cut'])
    expect(missingOn('phone', '<font color="red">a</font>')).toEqual([])
  })

  test('markup of a message is its characters', () => {
    expect(html('<img src=x onerror="a()"> <script>b</script>')).not.toMatch(/<(?:img|script)/)
  })
})

describe('a device', () => {
  const links = [
    { text: 'A', url: 'https://a.b/' },
    { text: 'B', url: 'javascript:c' },
  ]
  const shown = (
    type: 'markdown' | 'text' | 'link' | 'action-card' | 'feed-card',
    language: 'en' | 'zh-CN' = 'en',
  ): string =>
    toHtml(
      toDevice(
        { type, title: 'Title', text: 'first\nsecond', links },
        { client: 'phone', theme: 'dark', language },
      ),
    )
  const bubble = (text: string): string =>
    /<div class="dt-bubble">(.*?)<\/div>/s.exec(text)?.[1] ?? ''

  test('has the notification and the chat, in both languages', () => {
    expect(shown('markdown')).toMatch(/^<div class="dt-device dt-phone dt-dark">/)
    expect(shown('markdown')).toContain('<span class="dt-line">Title</span>')
    expect(shown('text')).toContain('<span class="dt-line">first</span>')
    expect(shown('text')).toContain('<div class="dt-sender">CI robot</div>')
    expect(shown('text', 'zh-CN')).toContain('<div class="dt-sender">CI 机器人</div>')
  })

  test('shows each type in its own way', () => {
    const thumbnail = '<span class="dt-thumb" aria-hidden="true">▣</span>'
    expect(bubble(shown('markdown'))).toBe('<p>first\nsecond</p>')
    expect(bubble(shown('text'))).toBe('<p class="dt-plain">first\nsecond</p>')
    expect(bubble(shown('link'))).toBe(
      `<p class="dt-heading">Title</p><div class="dt-link-row"><p class="dt-plain">first\nsecond</p>${thumbnail}`,
    )
    expect(bubble(shown('action-card'))).toBe(
      '<p>first\nsecond</p><div class="dt-buttons dt-row"><span class="dt-button">A</span><span class="dt-button">B</span>',
    )
    expect(bubble(shown('feed-card'))).toBe(
      `<a class="dt-feed dt-feed-first" href="https://a.b/" rel="noopener noreferrer" target="_blank"><span>A</span>${thumbnail}</a><a class="dt-feed"><span>B</span>${thumbnail}</a>`,
    )
  })

  test('has buttons below each other where there are not two', () => {
    const one = { type: 'action-card', title: '', text: '', links: links.slice(1) } as const
    const device = toDevice(one, { client: 'desktop', theme: 'light', language: 'en' })
    expect(toHtml(device)).toContain(
      '<div class="dt-buttons"><span class="dt-button">B</span></div>',
    )
  })
})

test('an attribute ends where it ends', () => {
  expect(toHtml(element('a', [], { href: '"><b>' }))).toBe('<a href="&quot;&gt;&lt;b&gt;"></a>')
})
