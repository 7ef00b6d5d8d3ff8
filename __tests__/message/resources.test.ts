import { describe, test, expect } from '@jest/globals'
import { toMarkdown } from '../../src/dingtalk/markdown.ts'
import { toPlainText } from '../../src/document/plain-text.ts'
import {
  type BuiltInResources,
  loadResources,
  type ResourceSettings,
} from '../../src/message/resources.ts'
import type { Event, Release, ReleasePosition } from '../../src/model/event.ts'
import type { RunReport } from '../../src/model/run-report.ts'
import {
  aRelease,
  aHappening,
  aFact,
  anEvent,
  aPreparation,
  aFailedJob,
  aHistory,
  thisRun,
} from '../builders.ts'
async function preparedFor(
  report: RunReport,
  settings: Partial<ResourceSettings> = {},
  templateText = '',
): Promise<BuiltInResources> {
  const { prepare } = await loadResources(
    report,
    { language: 'en', hasFeed: false, fields: [], ...settings },
    templateText,
  )
  return prepare()
}

const web = 'https://github.com/octo-org/widgets'

const page = `${web}/releases/tag/v1.2.0`

const compareUrl = `${web}/compare/v1.1.0...v1.2.0`

async function notesOf(named: Partial<Release>, position?: ReleasePosition): Promise<string> {
  const event = { kind: 'release', action: 'published', release: aRelease(named) } as const
  const report = aHappening({ context: aFact({ event }), release: position })
  const { notes } = await preparedFor(report)
  return toMarkdown(notes)
}

describe('a release’s notes', () => {
  test.each([undefined, '', ' \n'])('that are none: %j', async (notes) => {
    expect(await notesOf({ notes })).toBe('')
  })

  test('are converted, from its tag on', async () => {
    const notes = '## New\n* [a](docs/a.md) #12\n* ![b](b.png)'
    expect(await notesOf({ notes })).toBe(
      `#### New\n\n- github.com: [a](${web}/blob/v1.2.0/docs/a.md) [#12](${web}/issues/12)\n- ![b](${web}/raw/v1.2.0/b.png)`,
    )
    expect(await notesOf({ notes: '![b](b.png)', publicRepository: false })).toBe(
      `[b](${web}/raw/v1.2.0/b.png)`,
    )
  })

  test('of a draft, whose tag is not there yet, from its target on', async () => {
    const notes = '[a](a.md)'
    expect(await notesOf({ notes, draft: true })).toBe(`[a](${web}/blob/main/a.md)`)
    expect(await notesOf({ notes, draft: true, target: undefined })).toBe(
      `[a](${web}/blob/v1.2.0/a.md)`,
    )
  })

  test('that are long end at a section, with a link to the rest', async () => {
    const section = (name: string): string => `## ${name}\n\n${`* ${'x'.repeat(98)}\n`.repeat(25)}`
    const shown = await notesOf({ notes: ['A', 'B', 'C'].map(section).join('\n') })
    expect(shown.match(/^#### ./gm)).toEqual(['#### A', '#### B'])
    expect(shown).toMatch(/x{98}\n\n\[… the rest of the notes\]\(.*\)$/)
    expect(shown).toContain(`(${page})`)
  })

  test('do not repeat the comparison that stands below', async () => {
    const notes = `* a\n\n**Full Changelog**: ${compareUrl}`
    expect(await notesOf({ notes, compareUrl })).toBe('- a')
    expect(await notesOf({ notes }, { latest: true, compareUrl })).toBe('- a')
    expect(await notesOf({ notes })).toContain('Full Changelog')
  })
})

test.each<[Event, string | undefined]>([
  [{ kind: 'schedule', cron: undefined }, undefined],
  [{ kind: 'schedule', cron: 'never' }, undefined],
  [{ kind: 'schedule', cron: '0 6 * * *' }, '每天 06:00'],
  [anEvent(), undefined],
])('%j', async (event, schedule) => {
  const report = aHappening({ context: aFact({ event }) })
  expect(await preparedFor(report, { language: 'zh-CN' })).toEqual({
    ...aPreparation('zh-CN', { schedule, parts: undefined }),
    sentence: expect.any(Function),
  })
})

test('in English', async () => {
  const report = aHappening({ context: aFact({ event: anEvent() }) })
  expect(await preparedFor(report)).toEqual({
    ...aPreparation('en', { parts: undefined }),
    sentence: expect.any(Function),
  })
})

test('another attempt needs the sections, to say what changed', async () => {
  const report = aHappening({ context: aFact({ run: thisRun({ attempt: 2 }) }) })
  expect(await preparedFor(report)).toEqual({
    ...aPreparation('en'),
    sentence: expect.any(Function),
  })
})

test('a push needs nothing', async () => {
  expect(await preparedFor(aHappening())).toEqual({
    ...aPreparation('en', { parts: undefined }),
    sentence: expect.any(Function),
  })
})

describe('the event’s sentence', () => {
  test.each<[string, Event | undefined, string, string]>([
    ['of a push, which its rows show', undefined, 'Done', ''],
    [
      'of a push, for a template',
      undefined,
      '{{ event.sentence }}',
      'octocat pushed 1 commit to main',
    ],
    ['of another event', anEvent(), 'Done', 'octocat triggered this run (issue)'],
  ])('%s', async (...[, event, text, expected]) => {
    const context = aFact(event && { event })
    const { sentence } = await preparedFor(aHappening({ context }), {}, text)
    expect(toPlainText([{ kind: 'paragraph', lines: [sentence(context)] }])).toBe(expected)
  })
})

test.each<[string, Partial<RunReport>, Partial<ResourceSettings>]>([
  ['a job that is known', { jobs: [aFailedJob()] }, {}],
  ['a history', { history: aHistory() }, {}],
  ['a feed card', {}, { hasFeed: true }],
])('%s needs the parts that most messages have not', async (_, report, settings) => {
  const { parts } = await preparedFor(aHappening(report), settings)
  expect(parts).toBeDefined()
})
