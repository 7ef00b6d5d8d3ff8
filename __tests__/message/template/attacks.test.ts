/** Templates that try to get out, and values that try to get in. */
import { expect, describe, test } from '@jest/globals'
import fc from 'fast-check'
import { fuzzParameters } from '../../fuzz.ts'
import { anyCharacter } from '../../any-character.ts'
import { aFact, aHistory } from '../../builders.ts'
import { readMarkdown } from '../../dingtalk/reader.ts'
import { bodyOf, titleOf, filled } from './filled.ts'
/** A busy machine adds to the time after which the rendering is stopped. */
const boundedMs = 20_000

/** @param leftMs of the deadline: the rendering is stopped after a fifth of it, or after three seconds */
async function within(template: string, leftMs = 60_000): Promise<string> {
  const start = performance.now()
  const text = await bodyOf(template, { leftMs })
  expect(performance.now() - start).toBeLessThan(boundedMs)
  return text
}

describe('prototypes and constructors', () => {
  test.each([
    '{{ constructor }}',
    '{{ __proto__ }}',
    '{{ toString }}',
    '{{ repository.constructor }}',
    "{{ repository['__proto__'] }}",
    '{{ commit.subject.constructor }}',
    '{{ jobs.constructor }}',
    '{{ built_in.toString }}',
    '{{ run.url.__proto__ }}',
    '{{ actor.__proto__.constructor }}',
  ])('%s is no variable', async (template) => {
    expect(await bodyOf(template)).toMatch(/^1: column \d+: there is no variable /)
  })

  test.each([
    "{% assign k = 'constructor' %}-{{ repository[k] }}{{ [k] }}{{ actor[k] }}{{ jobs[k] }}{{ built_in[k] }}-",
    "{% assign k = '__proto__' %}-{{ repository[k] }}{{ [k] }}{{ actor[k] }}{{ jobs[k] }}{{ run.url[k] }}-",
    "{% assign k = 'hasOwnProperty' %}-{{ repository[k] }}{{ [k] }}{{ vars[k] }}-",
    "-{{ jobs | map: 'constructor' }}{{ jobs | map: '__proto__.polluted' }}-",
    '{% assign __proto__ = "x" %}{% capture constructor %}y{% endcapture %}-{{ repository["name"] | slice: 0, 0 }}-',
  ])('%s finds nothing', async (template) => {
    expect(await bodyOf(template)).toBe('--')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

test.each([
  "{% include '/etc/passwd' %}",
  "{% render '../../package.json' %}",
  "{% layout './README.md' %}",
  '{% include actor %}',
  "{% liquid\n include 'x'\n%}",
])('%s loads nothing', async (template) => {
  expect(await bodyOf(template)).toMatch(/^\d: column \d+: .*(include|render|layout)/)
})

describe('time and memory', () => {
  test.each([
    ['a loop of a billion', '{% for i in (1..1000000000) %}x{% endfor %}', /million/],
    [
      'a text that doubles',
      '{% assign a = "aaaaaaaaaa" %}{% for i in (1..99) %}{% assign a = a | append: a %}{% endfor %}{{ a }}',
      /million/,
    ],
    [
      'a captured text that doubles',
      '{% assign a = "aaaaaaaaaa" %}{% for i in (1..99) %}{% capture a %}{{ a }}{{ a }}{% endcapture %}{% endfor %}{{ a }}',
      /million/,
    ],
    [
      'a long text printed again and again',
      `{% for i in (1..900000) %}${'x'.repeat(15_000)}{% endfor %}`,
      /million/,
    ],
    ['a format that pads', "{{ now | date: '%999999999Y' }}", /million/],
    [
      'a replacement that grows',
      "{% assign a = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' %}{% for i in (1..9) %}{% assign a = a | replace: 'a', a %}{% endfor %}",
      /million/,
    ],
  ])(
    '%s ends in an error',
    async (_, template, issue) => {
      expect(await within(template)).toMatch(issue)
    },
    boundedMs,
  )

  /** What only the time may stop need not take all of it. */
  test.each([
    [
      'loops in loops',
      `${'{% for i in (1..1000) %}'.repeat(4)}x${'{% endfor %}'.repeat(4)}`,
      /million|^stopped$/,
    ],
    [
      'loops that print nothing',
      `${'{% for i in (1..900) %}'.repeat(6)}${'{% endfor %}'.repeat(6)}`,
      /million|^stopped$/,
    ],
    [
      'thousands of searches in one condition',
      `{% assign a = (1..900000) %}{% if ${'a contains 0 or '.repeat(1000)} false %}x{% endif %}`,
      /^stopped$/,
    ],
  ])(
    '%s ends in an error',
    async (_, template, issue) => {
      expect(await within(template, 2000)).toMatch(issue)
    },
    boundedMs,
  )

  test('a template of a megabyte is not even read', async () => {
    expect(await within('{{ actor }}'.repeat(100_000))).toMatch(/^longer than 20,000 characters/)
  })

  test.each([
    ['tags', '{%if 1%}'.repeat(1150) + '{%endif%}'.repeat(1150)],
    [
      'colours',
      "{% assign a = 'x' %}{% for i in (1..50000) %}{% assign a = a | color: 'red' %}{% endfor %}{{ a }}",
    ],
    ['keys', `{{ ${'repository['.repeat(1900)}` + `${']'.repeat(1900)} }}`],
  ])('%s nested deeply end in time', async (_, template) => {
    expect(await within(template)).not.toContain('undefined')
  })

  test.each([
    ['outputs', '{{ actor }}'.repeat(1800)],
    ['unknown names', '{{ x }}'.repeat(2800)],
    ['filters', `{{ actor ${"| append: 'a' ".repeat(1400)}}}`],
    ['openings', '{{ {% '.repeat(3300)],
    ['quotes', `{{ ${"'".repeat(19_000)} }}`],
    ['blank lines', '\n '.repeat(9900)],
    ['lonely tags', '{% if actor %}\n{% endif %}\n'.repeat(700)],
  ])('as many %s as there is room for end in time', async (_, template) => {
    await within(template)
  })
})

describe('a value', () => {
  test.each([
    ['{{ 7 | times: 6 }}', '{{ 7 | times: 6 }}'],
    ['{% raw %}{{ actor }}', '{% raw %}{{ actor }}'],
    ['{{ built_in }}', '{{ built_in }}'],
    ["{% include '/etc/passwd' %}", "{% include '/etc/passwd' %}"],
  ])('%s stays its characters', async (subject, shown) => {
    const fact = aFact()
    const context = aFact({ commit: { ...nonNull(fact.commit), subject } })
    const text = await bodyOf('{{ commit.subject }}', { story: { context } })
    expect(text).toBe(shown)
    expect(await titleOf('{{ commit.subject }}', { story: { context } })).toBe(subject)
  })

  test('cannot mention anybody, not even as a login, a number or an id', async () => {
    for (const author of ['all', '@all', '所有人', '13800000000', '@13800000000', 'manager4220']) {
      const context = aFact({ commit: { ...nonNull(aFact().commit), author } })
      const message = await filled({
        template: '{{ author | mention }} {{ author }}',
        story: { context },
      })
      expect(message).toMatchObject({ mentions: { mobiles: [], userIds: [], all: false } })
      expect(message).toHaveProperty('text', `${author} ${author}`)
    }
  })

  test('is raw only where the user says so', async () => {
    const context = aFact({ commit: { ...nonNull(aFact().commit), subject: '**x** <b>' } })
    const story = { context }
    expect(await bodyOf('{{ commit.subject | raw }}', { story })).toBe('**x** <b>')
    expect(await bodyOf("{{ commit.subject | raw | append: '*' }}", { story })).toBe(
      '\\*\\*x\\*\\* &lt;b>*',
    )
  })
})

function nonNull<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('nothing there')
  return value
}

/** Every way to print a value that is not `raw`, side by side and apart. */
const everyWay = `{{ commit.subject }} a {{ commit.subject }}{{ actor }}

{{ author | mention }}/{{ branch | upcase }} {{ commits | map: 'subject' | join: '|' }}

- {{ commit.subject | link: run.url }} {{ commit.subject | color: 'red' }} {{ vars.a | truncate_bytes: 30 }}
{% for c in commits %}
- {{ c.sha | short_sha }} {{ c.subject | append: vars.a }}{{ vars.b }}
{% endfor %}

{% capture x %}{{ vars.a }}{{ vars.b }}{% endcapture %}{{ x }}{{ commit.subject }}{% cycle vars.a, vars.b %}{% echo vars.b %}`

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: anyCharacter, maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...['[', ']', '(', ')', '![', '<b>', '<!--', '*', '_', '`', '~', '|', '#', '>', '-', '+'],
        ...['\n', '\n\n', '    ', '\\', '&', '&lt;', '1', '.', ')', '=', '@', '@all', 'www', ':'],
        ...[
          'http:',
          '//',
          'https://evil.example',
          'www.evil.example',
          'a@evil.example',
          '{{',
          '%}',
        ],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
)

test('any values, printed in any way: nothing is made of them', async () => {
  const rawPayload = fc.record({
    subject: anyText,
    author: anyText,
    branch: anyText,
    a: anyText,
    b: anyText,
  })
  const allowed =
    /^(list|list_item|space|link https:\/\/github\.com\/octo-org\/widgets\/|html <\/?font)/
  await fc.assert(
    fc.asyncProperty(rawPayload, async ({ subject, author, branch, a, b }) => {
      const commit = { ...nonNull(aFact().commit), subject, author }
      const context = aFact({
        commit,
        actor: author,
        ref: { kind: 'branch', name: branch, url: 'https://github.com' },
      })
      const story = { context, history: aHistory({ commits: [commit, { ...commit, subject: b }] }) }
      const text = await bodyOf(everyWay, { story, options: { vars: { a, b } } })
      const { made } = readMarkdown(text)
      expect(made.filter((each) => !allowed.test(each))).toEqual([])
      expect(made.filter((each) => each === 'list')).toHaveLength(1)
    }),
    fuzzParameters(400),
  )
}, 60_000)

test('any text as a template: a message or problems, in both languages, and no exception', async () => {
  const piece = fc.constantFrom(
    ...['{{', '}}', '{%', '%}', '{%-', '-}}', ' ', '\n', '|', ':', ',', '.', '[', ']', '"', "'"],
    ...['if', 'for', 'endfor', 'endif', 'in', 'jobs', 'actor', 'status', 'assign', 'capture', '='],
    ...['liquid', 'raw', 'endraw', 'comment', 'cycle', 'case', 'when', 'else', '(1..3)', 'link'],
    ...['mention', 'color', 'raw', 'date', 'time', 'nil', 'not', 'and', '==', '{{ actor }}', 'x'],
  )
  const template = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(' '))
  await fc.assert(
    fc.asyncProperty(template, async (text) => {
      const message = await filled({ template: text })
      expect(Array.isArray(message) ? message.length : message.text.length).toBeGreaterThan(0)
    }),
    fuzzParameters(1500),
  )
}, 60_000)
