import { describe, test, expect } from '@jest/globals'
import {
  aFailedJob,
  monday,
  aPullRequest,
  aFact,
  aRelease,
  aHistory,
  thisJob,
  thisRun,
  someMentions,
  anOutcome,
  aPastRun,
} from '../../builders.ts'
import { noCommitText } from '../../../src/model/event.ts'
import { bodyOf, titleOf, filled, blocksOf } from './filled.ts'
const web = 'https://github.com/octo-org/widgets'

const run = `${web}/actions/runs/9000000001`

const failure = { outcome: anOutcome('failure') } as const

const failedJob = aFailedJob({
  annotations: [{ path: 'src/widget.ts', line: 12, message: 'expected 2, received 3' }],
  log: ['one', 'two'],
})

const story = { ...failure, jobs: [failedJob, { name: 'lint', conclusion: 'success' as const }] }

describe('a variable', () => {
  test.each([
    ['{{ status }} {{ timed_out }}', 'failure false'],
    ['{{ emoji }} {{ status_text }} {{ color }}', '❌ failed #d1242f'],
    ['{{ title }}', '❌ CI failed · widgets@main · build'],
    [
      '{{ repository }} {{ repository.name }} {{ repository.url }}',
      `octo-org/widgets octo-org/widgets ${web}`,
    ],
    ['{{ workflow }} {{ job }} {{ job.name }}', 'CI build build'],
    ['{{ run.id }} {{ run.attempt }} {{ run.url }}', `9000000001 1 ${run}`],
    ['{{ run.number }}{{ commit.author_name }}{{ fields }}', '❌'],
    ['{{ commit.message }}', 'Fix the widget  \nIt was broken.'],
    ['{{ event.name }}{{ event.action }}', 'push'],
    [
      '{{ event.sentence }}',
      `octocat pushed [1 commit](${web}/compare/main) to [main](${web}/tree/main)`,
    ],
    ['{{ actor }} {{ author }}', 'octocat hubot'],
    ['{{ branch }} {{ ref.name }} {{ ref.url }}', `main main ${web}/tree/main`],
    ['{{ commit | short_sha }} {{ commit.subject }}', '0123456 Fix the widget'],
    ['{{ jobs | map: "name" | join: ", " }}; {{ failed_jobs.size }}', 'build, lint; 1'],
    ['{{ failed_jobs[0].steps[0].name }}', 'Run tests'],
    [
      '{{ failed_jobs[0].annotations[0].path }}:{{ failed_jobs[0].annotations[0].line }}',
      'src/widget.ts:12',
    ],
    ['{{ failed_jobs[0].log }}', 'one, two'],
    ['{{ failed_jobs }}', 'build'],
    ['{{ time }}', '2026-11-23 14:05'],
    ['{{ now }} {{ language }}', `${monday} en`],
    ['{{ transition }}{{ pull_request.title }}{{ release }}{{ tag }}{{ duration }}', '❌'],
  ])('%s', async (template, text) => {
    const expected = text === '❌' ? '### ❌' : text
    expect(await bodyOf(template, { story })).toMatch(startOf(expected))
  })

  test.each([
    ['{{ pull_request }} {{ pull_request.head }} {{ branch }} {{ author }}', '12 mend mend hubot'],
    ['{{ event.action }}{{ tag }}', 'opened'],
  ])('of a pull request: %s', async (template, text) => {
    const pullRequest = aPullRequest()
    const event = { kind: 'pull-request', action: 'opened', pullRequest, named: {} } as const
    const context = aFact({ ref: undefined, pullRequest, event })
    expect(await bodyOf(template, { story: { context } })).toBe(text)
  })

  test.each([
    [
      '{{ release }} {{ release.tag }} {{ release.prerelease }} {{ author }}',
      'Spring cleaning v1.2.0 false mona',
    ],
    ['{{ tag }}', 'v1.2.0'],
  ])('of a release: %s', async (template, text) => {
    const release = aRelease({ author: 'mona' })
    const ref = { kind: 'tag', name: 'v1.2.0', url: release.url ?? '' } as const
    const context = aFact({ ref, event: { kind: 'release', action: 'published', release } })
    expect(await bodyOf(template, { story: { context } })).toBe(text)
  })

  test('of the runs before', async () => {
    const since = aPastRun({ sha: 'abcdef0123' })
    const commits = [
      { sha: '1111111aa', url: `${web}/commit/1111111aa`, subject: 'One', author: 'mona' },
      { sha: '2222222bb', url: `${web}/commit/2222222bb`, subject: 'Two', author: undefined },
    ]
    const history = aHistory({ failures: 3, since, commits })
    const template =
      '{{ history.failures }} {{ history.since | short_sha }} {% for c in commits %}{{ c.sha | short_sha }} {{ c.subject }}{% unless forloop.last %}, {% endunless %}{% endfor %}'
    expect(await bodyOf(template, { story: { history } })).toBe(
      '3 abcdef0 1111111 One, 2222222 Two',
    )
  })

  test('of the run’s number and the author’s name', async () => {
    const context = aFact({
      run: thisRun({ number: 128 }),
      commit: { sha: 'a'.repeat(40), url: web, ...noCommitText, authorName: '张三' },
    })
    const template = '#{{ run.number }} {{ commit.author_name }}'
    expect(await bodyOf(template, { story: { context } })).toBe('#128 张三')
  })

  test('of the user’s rows, which are below a template that does not name them', async () => {
    const options = { fields: [{ label: 'Env', value: 'a_b *c*' }] }
    const row = '{{ fields[0].label }}={{ fields[0].value }}'
    expect(await bodyOf(row, { options })).toBe('Env=a_b \\*c*')
    expect(await bodyOf('{{ status }}', { options })).toBe('success\n\n- Env: a_b \\*c*')
  })

  test('of the matrix and of the step’s own', async () => {
    const context = aFact({ job: thisJob({ matrix: ['ubuntu', '22'] }) })
    const template = '{{ job.matrix | join: "/" }} {{ vars.team }}'
    const options = { vars: { team: 'Core' } }
    expect(await bodyOf(template, { story: { context }, options })).toBe('ubuntu/22 Core')
  })
})

function startOf(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

describe('a filter', () => {
  test.each([
    ["{{ 'View run' | link: run.url }}", `[View run](${run})`],
    [
      "{{ 'View run' | link: run.url | color: 'green' }}",
      `<font color="#1a7f37">[View run](${run})</font>`,
    ],
    [
      "{{ 'View run' | color: '#abc' | link: run.url }}",
      `<font color="#abc">[View run](${run})</font>`,
    ],
    ['{{ actor | link: commit.subject }}', 'octocat'],
    ['{{ pull_request.title | link: run.url }}-', '-'],
    ["{{ '*a*' | link: run.url }}", `[\\*a*](${run})`],
    ["{{ 'a' | link: run.url | append: '](http://evil.example)' }}", 'a]\\(http://evil.example)'],
    ['{{ status_text | color: color }}', '<font color="#d1242f">failed</font>'],
    ['{{ commit.sha | short_sha }}', '0123456'],
    ['{{ commit.subject | truncate_bytes: 8 }}', 'Fix t…'],
    ["{{ '部署完成了' | truncate_bytes: 10 }}", '部署…'],
    ["{{ '部署' | truncate_bytes: 2 }}-", '-'],
    ['{{ 83000 | duration }} {{ duration | duration }}-', '1 min 23 s -'],
    ['{{ now | time }}', '2026-11-23 14:05'],
    ["{{ '2026-11-23T06:05:09Z' | time }} {{ tag | time }}-", '2026-11-23 14:05 -'],
    ["{{ now | date: '%H:%M' }} {{ now | date }}", '14:05 2026-11-23 14:05'],
    ["{{ '**a** <b>' | raw }}", '**a** <b>'],
    [
      '{{ event.sentence | raw }}',
      `octocat pushed [1 commit](${web}/compare/main) to [main](${web}/tree/main)`,
    ],
    ["{{ '# *a*' }} {{ '<b>' | upcase }}", '\\# \\*a* &lt;B>'],
    ['{{ nothing }}', '1: column 4: there is no variable nothing.'],
    [
      '{{ actor | color: actor }}',
      "1: column 1: color takes one of green, red, orange, gray, blue, or a colour like '#1a7f37'.",
    ],
    [
      '{{ actor | truncate_bytes: actor }}',
      '1: column 1: truncate_bytes takes a whole number of bytes, above 0.',
    ],
    ['{{ actor | duration }}', '1: column 1: duration takes a number of milliseconds, 0 or more.'],
    [
      '\n{{ actor | time }}',
      '2: column 1: time takes milliseconds or an ISO date such as 2026-11-23T06:05:09Z.',
    ],
    [
      '{{ 99999999999999999 | time }}',
      '1: column 1: time takes milliseconds or an ISO date such as 2026-11-23T06:05:09Z.',
    ],
  ])('%s', async (template, text) => {
    expect(await bodyOf(template, { story })).toBe(text)
  })

  test.each([
    ["{{ 'View run' | link: run.url | color: 'red' }}", `View run: ${run}`],
    ['{{ event.sentence }}', 'octocat pushed 1 commit to main'],
    ['[x]({{ run.url }})', `[x](${run})`],
    ["{{ 'a@b http://x.example' }}", 'a@b http://x.example'],
    ['a\nb', 'a\nb'],
    ["{{ vars.a }}{{ vars.b | color: 'red' }}", 'evil.example/x'],
    ["{{ vars.a | color: 'red' }}{{ vars.b | upcase }}", 'evil.EXAMPLE/X'],
    ['{{ vars.a }}.{{ vars.c }}', 'evil.com'],
    ['{{ vars.d | link: commit.subject }}{{ vars.e }}', 'http://x'],
    ['https:{{ vars.e }}', 'https://x'],
    [
      'https://{{ vars.a }}.example/ @{{ vars.a }} a.example',
      'https://evil.example/ @evil a.example',
    ],
  ])('in a text message: %s', async (template, text) => {
    const vars = { a: 'evil', b: '.example/x', c: 'com', d: 'http:', e: '//x' }
    expect(await bodyOf(template, { options: { messageType: 'text', vars } })).toBe(text)
  })

  test('in Chinese', async () => {
    const options = { language: 'zh-CN' } as const
    expect(await bodyOf('{{ status_text }} {{ 83000 | duration }}', { story, options })).toBe(
      '失败 1 分 23 秒',
    )
  })
})

test('markdown makes blocks of its own of GitHub’s', async () => {
  const options = { vars: { notes: 'One\n\nTwo' } }
  expect(await bodyOf('before {{ vars.notes | markdown }} after', { options })).toBe(
    'before\n\nOne\n\nTwo\n\nafter',
  )
  expect(await titleOf('{{ vars.notes | markdown }}', { options })).toBe('One Two')
})

describe('mention', () => {
  const called = (mobiles: string[], userIds: string[] = []): object => ({
    mentions: someMentions({ mobiles, userIds }),
  })

  test.each<[string, string, object]>([
    ['{{ author | mention }}, look', '@13800000000, look', called(['13800000000'])],
    ['{{ actor | mention }}', 'octocat', called([])],
    ["{{ 'manager4220' | mention }}", '@manager4220', called([], ['manager4220'])],
    ['{{ 13900000000 | mention }}', '@13900000000', called(['13900000000'])],
    ['{% cycle "manager4220" | mention %}', '@manager4220', called([], ['manager4220'])],
    ['{% assign x = "manager4220" %}{{ x | mention }}', 'manager4220', called([])],
    ["{{ 'a' | append: 'b' | mention }}", 'ab', called([])],
    ['{{ tag | mention }}-', '-', called([])],
  ])('%s', async (template, text, expected) => {
    expect(await filled({ template })).toMatchObject({ text, ...expected })
  })

  test('those who are called anyway stand in the last line unless the template places them', async () => {
    const options = { mentions: someMentions({ mobiles: ['13800000000', '13900000000'] }) }
    expect(await bodyOf('Hi {{ author | mention }}.', { options })).toBe(
      'Hi @13800000000.\n\n@13900000000',
    )
    expect(await bodyOf('@138000000001', { options })).toBe(
      '@138000000001\n\n@13800000000 @13900000000',
    )
  })

  test('nobody is taken out of the last line by what a value says', async () => {
    const options = {
      mentions: someMentions({ userIds: ['zhangsan'] }),
      vars: {
        notes: 'by https://medium.com/@zhangsan',
        md: '@zhangsan [x](https://medium.com/@zhangsan)',
      },
    }
    for (const template of [
      '{{ vars.notes }}',
      '{{ vars.notes | raw }}',
      '{{ vars.md | markdown }}',
      "{{ 'x' | link: vars.notes }} [y](https://medium.com/@zhangsan)",
    ]) {
      expect(await bodyOf(template, { options })).toMatch(/\n\n@zhangsan$/)
    }
  })

  test('what follows it is no part of the name', async () => {
    const options = { vars: { n: '5', s: ', look' } }
    expect(await bodyOf('{{ author | mention }}{{ vars.n }}', { options })).toBe('@13800000000 5')
    expect(await bodyOf('{{ author | mention }}{{ vars.s }}', { options })).toBe(
      '@13800000000, look',
    )
  })

  test('calls at most fifty', async () => {
    const userIds = Array.from({ length: 50 }, (_, index) => `u${index}`)
    const options = { mentions: someMentions({ userIds }) }
    const message = await filled({ template: '{{ author | mention }}', options })
    expect(message).toMatchObject({ mentions: someMentions({ userIds }) })
    expect(message).toHaveProperty('text', expect.stringMatching(/^hubot\n\n@u0 /))
  })

  test('in a title is just the name', async () => {
    expect(await filled({ title: '{{ author | mention }} {{ "u1" | mention }}' })).toMatchObject({
      title: 'hubot u1',
      mentions: someMentions(),
    })
  })
})

describe('the lines of a template', () => {
  test.each([
    ['a line is a line', 'a\nb', 'a  \nb'],
    ['blank lines part blocks', 'a\n\n \n\nb\r\n\r\nc', 'a\n\nb\n\nc'],
    ['a tag alone on its line is none', '{% if actor %}\na\n  {% endif %}  \nb', 'a  \nb'],
    ['a tag among words stays', 'a {% if actor %} b {% endif %} c', 'a  b  c'],
    [
      'a list is one block',
      '{% for j in jobs %}\n- {{ j.name }}\n{% endfor %}\nend',
      '- build  \n- lint  \nend',
    ],
    ['blanks around it are nothing', '\n\n  a  \n\n', 'a'],
    ['a value’s lines', '{{ vars.two }}', 'a  \n\\- b'],
    [
      'a captured text is written once',
      '{% capture x %}**{{ vars.two }}**{% endcapture %}{{ x }}',
      '**a  \n\\- b**',
    ],
    ['braces', "{{ '{{' }} {% raw %}{{ x }}{% endraw %}", '{{ {{ x }}'],
  ])('%s', async (_, template, text) => {
    expect(await bodyOf(template, { story, options: { vars: { two: 'a\n- b' } } })).toBe(text)
  })

  test('values side by side are one text', async () => {
    const options = { vars: { a: 'http:', b: '//evil.example', n: '1', d: '. x', w: 'www' } }
    expect(await bodyOf('{{ vars.a }}{{ vars.b }}', { options })).toBe('http://evil.example')
    expect(await bodyOf('{{ vars.a }}/{{ vars.b }}', { options })).toBe('http:///evil.example')
    expect(await bodyOf('{{ vars.n }}{{ vars.d }}', { options })).toBe('1\\. x')
    expect(await bodyOf('1{{ vars.d }}', { options })).toBe('1\\. x')
    expect(await bodyOf('{{ vars.w }}.evil.example', { options })).toBe('www.evil.example')
  })
})

describe('the built-in message', () => {
  test('stands where the template puts it, as it is', async () => {
    const alone = await filled({ story })
    const text = Array.isArray(alone) ? '' : alone.text
    expect(await bodyOf('above\n{{ built_in }}\nbelow', { story })).toBe(
      `above\n\n${text}\n\nbelow`,
    )
  })

  test('is just its words where a filter has it as text', async () => {
    expect(await bodyOf("{{ built_in | color: 'red' }}")).toMatch(
      /^<font color="#d1242f">✅ CI passed · widgets@main<\/font> {2}\n<font color="#d1242f">View run: /,
    )
    expect(await bodyOf('{{ built_in | truncate_bytes: 10 }}')).toBe('✅ CI…')
  })

  test('stands in for a template that prints nothing', async () => {
    const alone = await filled({ story })
    expect(
      await filled({ story, template: '{% if tag %}x{% endif %} \n', title: '{{ tag }}' }),
    ).toEqual(alone)
  })

  test('goes part by part before the user’s own words, and these from their end', async () => {
    const blocks = await blocksOf('a\n\nb\n\n{{ built_in }}\n\nc', { story })
    const own = [blocks.at(0), blocks.at(1), blocks.at(-1)]
    expect(own).toEqual([
      { kind: 'paragraph', lines: [[{ kind: 'verbatim', text: 'a' }]] },
      { kind: 'paragraph', lines: [[{ kind: 'verbatim', text: 'b' }]], importance: 5 },
      { kind: 'paragraph', lines: [[{ kind: 'verbatim', text: 'c' }]], importance: 5 },
    ])
    expect(blocks.slice(2, -1).some(({ importance }) => importance === 5)).toBe(false)
  })
})

describe('a title', () => {
  test.each([
    ['{{ emoji }} {{ repository.name }}', '❌ octo-org/widgets'],
    ['[prod] {{ title }}', '[prod] ❌ CI failed · widgets@main · build'],
    ['{{ actor }}\n {{ "*a*" }}', 'octocat *a*'],
    ["{{ 'x' | link: run.url | color: 'red' }}", 'x'],
    ['{{ event.sentence }}', 'octocat pushed 1 commit to main'],
    ['{{ tag }}', '❌ CI failed · widgets@main · build'],
    ['{{ actr }}', '1: column 4: there is no variable actr. Did you mean actor?'],
  ])('%s', async (title, text) => {
    expect(await titleOf(title, { story })).toBe(text)
  })

  test('is data in the built-in heading', async () => {
    const message = await filled({ title: '{{ "<b> *x*" }}' })
    expect(message).toMatchObject({ title: '<b> *x*' })
    expect(message).toHaveProperty('text', expect.stringMatching(/^### &lt;b> \\\*x\*\n/))
  })
})

describe('a template’s message that is too long', () => {
  const commits = Array.from({ length: 2000 }, (_, n) => ({
    sha: `${n}`.padEnd(40, '0'),
    url: `${web}/commit/${n}`,
    subject: `Change ${n}`,
    author: 'mona',
  }))
  const long = { story: { history: aHistory({ commits }) } }

  test('loses lines from its end, links whole, and says so', async () => {
    const text = await bodyOf(
      '# Mine\n\n{% for c in commits %}\n- {{ c.subject | link: c.url }}\n{% endfor %}',
      long,
    )
    expect(Buffer.byteLength(text)).toBeLessThan(18_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(16_000)
    expect(text).toMatch(/^# Mine\n\n- \[Change 0\]\(\S+\) {2}\n/)
    expect(text).toMatch(
      /\n- \[Change \d+\]\(\S+\)\n\n> … shortened to fit into DingTalk’s limit\.$/,
    )
  })

  test('keeps whole lines of a first block that is too long alone', async () => {
    const text = await bodyOf(
      '{% for c in commits %}\n- {{ c.subject | link: c.url }}\n{% endfor %}',
      long,
    )
    expect(text).toMatch(/\n- \[Change \d+\]\(\S+\)\n\n> … shortened/)
  })

  test('cuts a single line outside of links', async () => {
    const text = await bodyOf(
      '{% for c in commits %}{{ c.subject | link: c.url }} {% endfor %}',
      long,
    )
    expect(text).toMatch(/\[Change \d+\]\([^\s)]+\) …\n\n> … shortened/)
  })
})
