/** Every template that our pages and examples show says something, and what it should. */
import { test, expect, describe } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { stringAt } from '../src/github/json-path.ts'
import { filters } from '../src/message/template/filters.ts'
import { checkTemplate } from '../src/message/template/parse.ts'
import { aRelease, aFailedJob, aHistory, aFact, anOutcome } from './builders.ts'
import { readMarkdown } from './dingtalk/reader.ts'
import { filled, messagesOf } from './message/template/filled.ts'
import { editions, pagesOf, snippetsOf } from './pages.ts'
const root = new URL('../', import.meta.url)

const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

const pages = editions.flatMap(pagesOf)

const examples = readdirSync(new URL('examples', root)).map((name) => `examples/${name}`)

type Shown = [where: string, input: 'title' | 'template', text: string]

/** Code blocks in Liquid, and the inputs of steps in YAML. */
const shown: Shown[] = [...pages, ...examples].flatMap((file) => {
  const text = read(file)
  const liquid = Array.from(text.matchAll(/^```liquid\n([^]*?)^```$/gm), ([, code = '']) => code)
  const yaml = file.endsWith('.md') ? snippetsOf(text) : [text]
  return [
    ...liquid.map((code): Shown => [file, 'template', code]),
    ...yaml.flatMap((code) => inputsIn(parse(code))).map((each): Shown => [file, ...each]),
  ]
})

function inputsIn(value: unknown): ['title' | 'template', string][] {
  if (typeof value !== 'object' || value === null || isAnothers(value)) return []
  const own = (['title', 'template'] as const).flatMap(
    (input): ['title' | 'template', string][] => {
      const text = stringAt(value, 'with', input)
      return text === undefined ? [] : [[input, text]]
    },
  )
  return [...own, ...Object.values(value).flatMap(inputsIn)]
}

/** A step of another action, in a workflow as it was before. */
function isAnothers(step: object): boolean {
  return 'uses' in step && !String(step.uses).includes('/dingtalk-notify')
}

const release = aRelease()

const web = 'https://github.com/octo-org/widgets'

const commits = ['Mend', 'Turn'].map((subject, index) => ({
  sha: String(index).repeat(40),
  url: `${web}/commit/${index}`,
  subject,
  author: 'hubot',
}))

const annotations = [{ path: 'src/widget.ts', line: 12, message: 'expected 2, received 3' }]

const failed = {
  outcome: anOutcome('failure'),
  transition: 'broken',
  jobs: [aFailedJob({ annotations })],
  history: aHistory({ commits }),
  durationMs: 83_000,
} as const

const released = {
  context: aFact({ event: { kind: 'release', action: 'published', release } }),
} as const

const options = { vars: { team: 'Widgets', accuracy: '0.93' } }

test('there are some', () => {
  expect(shown.length).toBeGreaterThan(10)
})

test.each(shown)('%s: %s %s', async (_, input, text) => {
  for (const story of [failed, released, {}]) {
    const message = await filled({ [input]: text, story, options })
    expect(message).toHaveProperty('text')
    expect(JSON.stringify(message)).not.toMatch(/\{\{|%\}|undefined|\[object/)
    const { made } = readMarkdown('text' in message ? message.text : '')
    expect(made.filter((each) => /^(code|hr|table|image)/.test(each))).toEqual([])
  }
})

test.each(editions)('$folder shows what a failure looks like', async ({ folder }) => {
  const page = `${folder}/guide/templates.md`
  const templates = shown.filter(([where, input]) => where === page && input === 'template')
  const messages = await Promise.all(
    templates.map(([, , template]) => filled({ template, story: failed, options })),
  )
  expect(messages.map((message) => ('text' in message ? message.text : message))).toMatchSnapshot()
})

describe('every filter’s example', () => {
  test.each(Object.entries(filters).map(([name, { example }]) => [name, example]))(
    '%s: %s can be used',
    (_, example) => {
      const text = example.replace('release.notes', 'release.name')
      const issues = checkTemplate({ input: 'template', text }, { vars: ['banner'] })
      expect(messagesOf(issues)).toEqual([])
    },
  )
})
