/** Pieces of GitHub's markdown → exactly what DingTalk gets. */
import { test, expect, describe } from '@jest/globals'
import { convert } from './convert.ts'
const web = 'https://github.com/octo-org/widgets'

const blob = `${web}/blob/v1.2.0`

const sha = '0123456789abcdef0123456789abcdef01234567'

type Row = [name: string, markdown: string, expected: string]

const lines: Row[] = [
  ['nothing', '', ''],
  ['a comment alone', '<!-- nothing\n\nto see -->', ''],
  [
    'soft and hard breaks',
    'one\ntwo  \nthree\\\nfour<br>five',
    'one  \ntwo  \nthree  \nfour  \nfive',
  ],
  ['two breaks in a row', 'one<br>\ntwo', 'one  \ntwo'],
  ['strong, emphasis and both', '**a** _b_ ***c*** __d__', '**a** *b* ***c*** **d**'],
  ['strong over a break', '**one\ntwo** three', '**one**  \n**two** three'],
  ['a struck text stays visible as one', 'now ~~1 MB~~ 2 MB', 'now \\~\\~1 MB~~ 2 MB'],
  ['code is its text', 'run `npm i <pkg> #12 @x *y*`', 'run npm i &lt;pkg> #12 @x \\*y*'],
  [
    'entities',
    'a &lt;b&gt; &amp;lt; &copy; &#8364; &#x4e2d; &nope;',
    'a &lt;b> &amp;lt; © € 中 &amp;nope;',
  ],
  ['escapes', '\\*a\\* \\#12 \\@octocat \\[x\\]', '\\*a* #12 @octocat [x]'],
  [
    'what looks like markup after decoding',
    '&#42;&#42;a&#42;&#42; &#60;b&#62;',
    '\\*\\*a\\*\\* &lt;b>',
  ],
  [
    'emoji',
    ':tada: 10:30:15 :nope: [:bug: fix](https://x.example)',
    '🎉 10:30:15 :nope: [🐛 fix](https://x.example/)',
  ],
  ['rules are dropped', 'a\n\n---\n\nb\n\n***', 'a\n\nb'],
  ['a rule below a line is a heading', 'a\n---\nb', '#### a\n\nb'],
  [
    'headings',
    '# A\n## B\n### C\n#### D\n###### E\n#\n\nF\n===',
    '#### A\n\n#### B\n\n##### C\n\n###### D\n\n###### E\n\n#### F',
  ],
  [
    'a heading with markup',
    '## [1.2.0](https://x.example) - **big** `x`',
    '#### [1.2.0](https://x.example/) - **big** x',
  ],
]

const lists: Row[] = [
  ['a list with any bullet', '- a\n- b\n\n* c\n+ d', '- a\n- b\n\n- c\n\n- d'],
  ['a nested list', '- a\n  - b\n    - c\n      - d\n- e', '- a\n- ◦ b\n- ▪ c\n- ▪ d\n- e'],
  ['a numbered list that starts at 3', '3. a\n4. b\n5. c', '3. a\n4. b\n5. c'],
  ['numbers within bullets', '- a\n  1. b\n  2. c', '- a\n- ◦ 1. b\n- ◦ 2. c'],
  ['bullets within numbers', '1. a\n   - b\n2. c', '1. a\n\n- ◦ b\n\n2. c'],
  ['tasks', '- [x] a\n- [ ] b\n\n  c', '- ☑ a\n- ☐ b\n\nc'],
  ['a loose list', '- a\n\n  b\n\n- c', '- a\n\nb\n\n- c'],
  ['an item of several lines', '- a\n  b\n- c', '- a b\n- c'],
  ['an item with code', '- a\n  ```sh\n  npm i\n  ```\n- b', '- a\n\n> npm i\n\n- b'],
  ['an item with a quote', '1. a\n   > b\n2. c', '1. a\n\n> b\n\n2. c'],
  ['an item with a heading', '- ## a\n- b', '- **a**\n- b'],
  ['empty items go', '-\n- a\n- <!-- b -->', '- a'],
  ['what would begin another block', '- \\# a\n- 1\\. b\n- \\+ c', '- \\# a\n- 1\\. b\n- \\+ c'],
]

const quotes: Row[] = [
  ['a quote', '> a\n> b\n>\n> c', '> a  \n> b  \n> c'],
  ['a quote in a quote', '> a\n> > b\n>\n> c', '> a  \n> › b  \n> c'],
  ['two quotes', '> a\n\nb\n\n> c', '> a\n\nb\n\n> c'],
  [
    'a quote with a heading, a list and code',
    '> ## a\n> - b\n>   - c\n>\n> 1. d\n>\n> ```\n> e\n> ```',
    '> **a**  \n> • b  \n> ◦ c  \n> 1\\. d  \n> e',
  ],
  [
    'an alert',
    '> [!WARNING]\n> Mind the **gap**.\n>\n> Twice.',
    '> **Warning**  \n> Mind the **gap**.  \n> Twice.',
  ],
  ['an alert with a blank line after its word', '> [!note]\n>\n> a', '> **Note**  \n> a'],
  ['no alert', '> [!NOTE] a', '> [!NOTE] a'],
  [
    'fenced code',
    '```js\nconst a = `b`\n\n\nif (a < 1) {}\n```',
    '> const a = \\`b\\`\n\n> if (a < 1) {}',
  ],
  [
    'code that looks like markup',
    '~~~\n# a\n- @octocat\n| b |\n~~~',
    '> \\# a  \n> \\- @octocat  \n> | b |',
  ],
  ['indented code', 'a\n\n    b\n    c', 'a\n\n> b  \n> c'],
  [
    'a diagram and a formula',
    '```mermaid\ngraph TD;\nA-->B;\n```\n\n$$x_1^2$$',
    '> graph TD;  \n> A-->B;\n\n$$x_1^2$$',
  ],
  ['code that never ends', '```\na', '> a'],
  [
    'what cannot be seen',
    '\u0000\n\n- &#8203;\n- **\u202e** a&#0;&#1114112;\n\n![&#x200b;](a.png)',
    `- a\ufffd\ufffd\n\n![a.png](${web}/raw/v1.2.0/a.png)`,
  ],
  [
    'a comparison with a broken address',
    `${web}/compare/%zz...b`,
    `[%zz...b](${web}/compare/%zz...b)`,
  ],
  ['a broken fence', '```\n```', ''],
]

const tables: Row[] = [
  [
    'a table',
    '| OS | File | Size |\n|:--|:-:|--:|\n| Linux | [a.tgz](https://x.example/a) | 1 MB |\n| **mac** | | 2 MB |',
    '- **Linux** · File: [a.tgz](https://x.example/a) · Size: 1 MB\n- **mac** · Size: 2 MB',
  ],
  ['a table without rows', '| a | b |\n|---|---|', '- **a** · b'],
  ['a table of one column', '| a |\n|---|\n| b |\n| c |', '- **b**\n- **c**'],
  ['a table without headers', '| | |\n|-|-|\n| a | b |', '- **a** · b'],
  [
    'rows that are too short or too long',
    '| a | b |\n|---|---|\n| c |\n| d | e | f |\n| | g |',
    '- **c**\n- **d** · b: e\n- b: g',
  ],
  [
    'a cell with a pipe and a break',
    '| a | b |\n|---|---|\n| `x\\|y` | c<br>d |',
    '- **x|y** · b: c d',
  ],
  ['a table in a quote', '> | a | b |\n> |---|---|\n> | c | d |', '> • **c** · b: d'],
  [
    'a header of any length',
    `| a | ${'b'.repeat(50)} |\n|---|---|\n| c | d |`,
    `- **c** · ${'b'.repeat(39)}…: d`,
  ],
  [
    'an HTML table',
    '<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td>d<br>e</td></tr>\n</table>',
    '- **a** · **b**\n- c · d e',
  ],
]

const html: Row[] = [
  [
    'what folds',
    '<details>\n<summary>More <b>here</b></summary>\n\n- a\n\n<details><summary>Deeper</summary>b</details>\n\n</details>\n\nc',
    '**More here**\n\n- a\n\n**Deeper**\n\nb\n\nc',
  ],
  [
    'paragraphs and headings',
    '<h2 align="center">a</h2><p>b\nc</p><h4>d</h4>',
    '#### a\n\nb c\n\n###### d',
  ],
  ['lists', '<ul><li>a<li>b<ol start="3"><li>c</li></ol></li></ul>', '- a\n- b\n- ◦ 3. c'],
  [
    'numbers that are none',
    '<ol start="3x"><li>a</ol><ol start="x3"><li>b</ol><ul start="3"><li>c</ul><ol start="12"><li>d</ol>',
    '1. a\n\n1. b\n\n- c\n\n12. d',
  ],
  [
    'links and pictures',
    '<a href="https://x.example/?a&amp;b">a <i>b</i></a> <img width=1 alt=\'c\' src=https://x.example/c.png>',
    '[a b](https://x.example/?a&b) ![c](https://x.example/c.png)',
  ],
  [
    'small marks',
    '<kbd>Ctrl</kbd>+<kbd>C</kbd> H<sub>2</sub>O x<sup>2</sup> <del>a</del> <ins>b</ins> <code>#12 @x</code>',
    'Ctrl+C H2O x2 \\~\\~a~~ b #12 @x',
  ],
  ['blanks within marks', '<b> a </b>b<i> </i>c', '**a** b c'],
  [
    'marks that would not close',
    '<b>注意：</b>请升级，<b>（重要）</b>备份',
    '**注意：** 请升级，**（重要）** 备份',
  ],
  ['marks side by side', '<b>a</b><b>b</b><i>c</i>', '**a** **b** *c*'],
  ['marks within themselves', '<b>a <strong>b</strong></b> **c <b>d</b>**', '**a b** **c d**'],
  [
    'scripts and styles',
    'a <script>alert(1)</script> b\n\n<style>\np { x: y }\n</style>\n\nc',
    'a b\n\nc',
  ],
  ['a style that never ends', 'a <style> b\n\nc', 'a\n\nc'],
  ['comments', 'a <!-- @octocat --> b\n<!-- c\n\nd -->\ne', 'a b\n\ne'],
  ['preformatted text', '<pre>\na\n  b &lt;\n\nc\n</pre>', '> a  \n> b &lt;  \n> c'],
  ['a quote', '<blockquote>a<p>b</p></blockquote>c', '> a  \n> b\n\nc'],
  [
    'tags that are none',
    'a < b > c <3 <-> <@octocat>',
    'a &lt; b > c &lt;3 &lt;-> &lt;[@octocat](https://github.com/octocat)>',
  ],
  ['tags that close nothing', 'a</b></li></a></ul></h1> b', 'a\n\nb'],
  [
    'events and other attributes',
    '<b onclick="alert(1)">a</b> <font color="red">b</font> <iframe src="https://x.example">c</iframe>',
    '**a** b',
  ],
]

const links: Row[] = [
  [
    'relative links',
    '[a](docs/a.md#b) [c](./c) [d](/d.md) [e](../../issues) [f](#f)',
    `[a](${blob}/docs/a.md#b) [c](${blob}/c) [d](${blob}/d.md) [e](${web}/issues) f`,
  ],
  [
    'a path from the server on, and without a scheme',
    '[a](/octo-org/widgets/wiki) [b](//x.example/b)',
    `[a](${web}/wiki) [b](https://x.example/b)`,
  ],
  [
    'references to definitions',
    '[a][1] [b] [c][]\n\n[1]: https://x.example/1 "t"\n[b]: <https://x.example/b>',
    '[a](https://x.example/1) [b](https://x.example/b) [c][]',
  ],
  [
    'a link with markup and a title',
    '[**a** `b` ~~c~~](https://x.example "d")',
    '[a b \\~\\~c~~](https://x.example/)',
  ],
  [
    'other schemes',
    '[a](mailto:a@b.c) [b](javascript:alert(1)) [c](data:text/html,x) [d](dingtalk://x) <a@b.c>',
    'a b c d a@b.c',
  ],
  ['a link with a password', '[a](https://user:secret@x.example/b)', '[a](https://x.example/b)'],
  ['a link that is no address', '[a](https://) [b](<http://[>)', 'a b'],
  [
    'addresses',
    'https://x.example/a_(b). (https://x.example/c) <https://x.example/d> www.x.example, 见https://x.example/e。',
    '[https://x.example/a_(b)](https://x.example/a_%28b%29). ([https://x.example/c](https://x.example/c)) [https://x.example/d](https://x.example/d) [www.x.example](http://www.x.example/), 见[https://x.example/e](https://x.example/e)。',
  ],
  [
    'addresses of GitHub',
    `${web}/pull/12 ${web}/issues/3#issuecomment-4 https://github.com/a/b/discussions/5 ${web}/commit/${sha} https://github.com/a/b/commit/${sha} ${web}/compare/v1.1.0...v1.2.0 ${web}/pull/12/files`,
    `[#12](${web}/pull/12) [#3 (comment)](${web}/issues/3#issuecomment-4) [a/b#5](https://github.com/a/b/discussions/5) [0123456](${web}/commit/${sha}) [a/b@0123456](https://github.com/a/b/commit/${sha}) [v1.1.0...v1.2.0](${web}/compare/v1.1.0...v1.2.0) [https://github.com/octo-org/widgets/pull/12/files](${web}/pull/12/files)`,
  ],
  [
    'references',
    '#12 (GH-13) a/b#14 fix#15 #16a &#35;17 a/b/c#18',
    `[#12](${web}/issues/12) ([GH-13](${web}/issues/13)) [a/b#14](https://github.com/a/b/issues/14) fix#15 #16a [#17](${web}/issues/17) a/b/c#18`,
  ],
  [
    'people',
    '@octocat, @octo-org/team-a @dependabot[bot] a@b.c @-x @a--b 感谢@hubot @babel/core @octo-org/core@1.2.0',
    '[@octocat](https://github.com/octocat), [@octo-org/team-a](https://github.com/orgs/octo-org/teams/team-a) [@dependabot[bot]](https://github.com/apps/dependabot) a@b.c @-x @a--b 感谢[@hubot](https://github.com/hubot) @babel/core @octo-org/core@1.2.0',
  ],
  [
    'commits',
    `${sha} 0123abc 1234567 abcdefa v0123abc a/b@0123abc deadbeef1.`,
    `[0123456](${web}/commit/${sha}) [0123abc](${web}/commit/0123abc) 1234567 abcdefa v0123abc [a/b@0123abc](https://github.com/a/b/commit/0123abc) [deadbee](${web}/commit/deadbeef1).`,
  ],
  [
    'no references in code and links',
    '`#12 @octocat` [#12 @octocat 0123abc](https://x.example)',
    '\\#12 @octocat [#12 @octocat 0123abc](https://x.example/)',
  ],
  [
    'footnotes',
    'a[^x] b[^1] c[^x] d[^none]\n\n[^1]: One **note**\n  goes on.\n[^x]: https://x.example\n[^unused]: b',
    'a[1] b[2] c[1] d[^none]\n\n[1] [https://x.example](https://x.example/)\n\n[2] One **note**  \ngoes on.',
  ],
  [
    'footnotes around code, and none in it',
    'a[^1]\n\n```\n[^1]: code\n```\n\n[^1]: note',
    'a[1]\n\n> \\[^1]: code\n\n[1] note',
  ],
]

const pictures: Row[] = [
  [
    'a picture, relative, and of a file’s page',
    `![a](docs/a.png) ![b](${web}/blob/main/b.png) ![](c/d.png)`,
    `![a](${web}/raw/v1.2.0/docs/a.png) ![b](${web}/raw/main/b.png) ![d.png](${web}/raw/v1.2.0/c/d.png)`,
  ],
  [
    'a badge',
    '[![CI](https://img.shields.io/a.svg)](https://ci.example) [![](x.png)](https://y.example)',
    '[CI](https://ci.example/) [x.png](https://y.example/)',
  ],
  [
    'what not everybody can load',
    '![a](http://x.example/a.png) ![b](http://localhost/b.png) ![c](https://10.0.0.1/c.png) ![d](data:image/png;base64,x) ![e](https://private-user-images.githubusercontent.com/1.png?jwt=x) ![f](https://wiki.corp/f.png) ![g](https://[::1]/g.png) ![h](https://intranet/h.png)',
    '[a](http://x.example/a.png) b c d e f g h',
  ],
  [
    'an upload',
    '![image](https://github.com/user-attachments/assets/1-2)\n<img alt="a" src="https://user-images.githubusercontent.com/1/2.png">',
    '![image](https://github.com/user-attachments/assets/1-2)  \n![a](https://user-images.githubusercontent.com/1/2.png)',
  ],
]

test('what a browser does not show as text is not shown', () => {
  const tags = 'script style template iframe title textarea noscript noembed svg math xmp'.split(
    ' ',
  )
  const shown = tags.filter((tag) => convert(`a <${tag}>hidden</${tag}> b`).includes('hidden'))
  expect(shown).toEqual([])
})

test.each([...lines, ...lists, ...quotes, ...tables, ...html, ...links, ...pictures])(
  '%s',
  (_, markdown, expected) => {
    expect(convert(markdown)).toBe(expected)
  },
)

describe('in a private repository', () => {
  test('pictures of GitHub are links, others stay', () => {
    const markdown =
      '![a](a.png) ![b](https://user-images.githubusercontent.com/b.png) ![c](https://x.example/c.png) ![](https://github.com/user-attachments/assets/1-2)'
    expect(convert(markdown, { isPublic: false })).toBe(
      `[a](${web}/raw/v1.2.0/a.png) [b](https://user-images.githubusercontent.com/b.png) ![c](https://x.example/c.png) [image](https://github.com/user-attachments/assets/1-2)`,
    )
  })
})

test('marks are marks, unless a paragraph has more than a thousand', () => {
  expect(convert('*a* '.repeat(500))).toBe('*a* '.repeat(500).trim())
  expect(convert(`${'*a* '.repeat(500)}_b`)).toMatch(/^\\\*a\* \\\*a/)
})

test('another server, and a branch as ref', () => {
  const url = 'https://git.example/forge/octo-org/widgets'
  const named = { repository: { name: 'octo-org/widgets', url }, ref: 'feature/a b' }
  const markdown = '[a](b.md) ![c](d.png) #1 @octocat a/b#2 https://github.com/a/b/pull/3'
  expect(convert(markdown, named)).toBe(
    `[a](${url}/blob/feature/a%20b/b.md) ![c](${url}/raw/feature/a%20b/d.png) [#1](${url}/issues/1) [@octocat](https://git.example/forge/octocat) [a/b#2](https://git.example/forge/a/b/issues/2) [https://github.com/a/b/pull/3](https://github.com/a/b/pull/3)`,
  )
})

test.each([
  'dingtalk://x',
  'javascript:x',
  'vbscript:x',
  'data:x',
  'tel:1',
  'file:///x',
  'intent:x',
])('nothing leads to %s, however it is written', (address) => {
  const ways = [
    ...[address, `/${address}`, `//${address}`, `\\${address}`, `/\\${address}`, `/./${address}`],
    ...[` ${address}`, address.toUpperCase(), address.replace(':', '&colon;'), `/\t${address}`],
  ]
  const markdown = ways.flatMap((way, n) => [
    ...[`[a](<${way}>)`, `[b${n}]`, `![c](<${way}>)`, `<a href="${way}">d</a>`, `<${way}>`],
    ...[`<img src="${way}" alt="e">`, `\n\n[b${n}]: <${way}>\n\n`],
  ])
  const addresses = addressesIn(convert(markdown.join(' ')))
  expect(addresses.filter((each) => !/^https?:\/\/[\w.:]+\//.test(each))).toEqual([])
})

function addressesIn(markdown: string): string[] {
  return Array.from(markdown.matchAll(/\]\(([^)]*)\)/g), ([, address = '']) => address)
}
