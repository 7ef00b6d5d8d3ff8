/** Releases as announcements. */
import { describe, expect, test } from '@jest/globals'
import { toMarkdown } from '../../../src/dingtalk/markdown.ts'
import type { Block } from '../../../src/document/document.ts'
import { announcementOf, notesGroup } from '../../../src/message/sections/release.ts'
import type { Release, ReleasePosition } from '../../../src/model/event.ts'
import type { RunReport } from '../../../src/model/run-report.ts'
import { aFact, aHappening, anOutcome, aRelease } from '../../builders.ts'

const web = 'https://github.com/octo-org/widgets'

const page = `${web}/releases/tag/v1.2.0`

type Named = {
  release?: Partial<Release>
  action?: string
  notes?: readonly Block[]
  position?: ReleasePosition
  tests?: RunReport['tests']
}

type Shown = { title: string; heading: string; lines: string[] }

function shown(
  { release = {}, action = 'published', notes = [], position, tests }: Named,
  language: 'en' | 'zh-CN' = 'en',
): Shown {
  const event = { kind: 'release', action, release: aRelease(release) } as const
  const report = aHappening({ context: aFact({ event }), release: position, tests })
  const made = announcementOf(report, { notes, language, fields: [] })
  if (made === undefined) throw new Error('no announcement')
  const lines = toMarkdown(made.sections).split('\n')
  return {
    title: made.title,
    heading: toMarkdown([{ kind: 'heading', line: made.heading }]),
    lines,
  }
}

test.each([
  ['published', {}, '🚀 widgets v1.2.0 released', '🚀 widgets v1.2.0 发布'],
  ['published', { prerelease: true }, '🚀 widgets v1.2.0 pre-released', '🚀 widgets v1.2.0 预发布'],
  [
    'prereleased',
    { prerelease: true },
    '🚀 widgets v1.2.0 pre-released',
    '🚀 widgets v1.2.0 预发布',
  ],
  ['released', {}, '🚀 widgets v1.2.0 released', '🚀 widgets v1.2.0 发布'],
  ['edited', {}, '📝 widgets v1.2.0 release notes edited', '📝 widgets v1.2.0 发布说明已更新'],
  ['created', { draft: true }, '📝 widgets v1.2.0 drafted', '📝 widgets v1.2.0 草稿已创建'],
  ['deleted', {}, '📝 widgets v1.2.0 release deleted', '📝 widgets v1.2.0 发布已删除'],
  ['unpublished', {}, '📝 widgets v1.2.0 release withdrawn', '📝 widgets v1.2.0 发布已撤回'],
])('%s %j', (action, release, ...expected) => {
  const titles = (['en', 'zh-CN'] as const).map(
    (language) => shown({ action, release }, language).title,
  )
  expect(titles).toEqual(expected)
})

test.each([
  ['a name that says more', 'Spring cleaning', `[v1.2.0](${page}) · Spring cleaning`],
  ['the tag', 'v1.2.0', `[v1.2.0](${page})`],
  ['the version', '1.2.0', `[v1.2.0](${page})`],
  ['the version with the repository', 'Widgets 1.2.0', `[v1.2.0](${page})`],
  ['the version and more', 'v1.2.0: Spring', `[v1.2.0: Spring](${page})`],
])('the version stands once in the heading: %s', (_, name, expected) => {
  expect(shown({ release: { name } }).heading).toBe(`### 🚀 widgets ${expected}`)
})

test('nothing of a release that the job is not done with', () => {
  const event = { kind: 'release', action: 'published', release: aRelease() } as const
  const report = aHappening({ context: aFact({ event }), outcome: anOutcome('failure') })
  expect(announcementOf(report, { notes: [], language: 'en', fields: [] })).toBeUndefined()
})

const assets = [
  { name: 'widgets_linux.tgz', size: 12_897_485, url: `${web}/releases/download/v1.2.0/a.tgz` },
  { name: 'SHA256SUMS', size: undefined, url: undefined },
]

describe('the whole', () => {
  const named: Named = {
    release: { assets, compareUrl: `${web}/compare/v1...v2`, prerelease: true },
    notes: notesGroup(
      { blocks: [{ kind: 'paragraph', lines: [['Fix it.']] }], left: 2 },
      aRelease(),
      'en',
    ),
    position: { latest: true, compareUrl: `${web}/compare/other` },
  }

  test('in English', () => {
    expect(shown(named).lines).toEqual([
      'Fix it.',
      '',
      `[… the rest of the notes](${page})`,
      '',
      '',
      '',
      `[View release](${page}) · [All changes](${web}/compare/v1...v2)`,
      '',
      '- Published by: hubot',
      '- Type: pre-release, latest',
      `- File: [widgets_linux.tgz](${web}/releases/download/v1.2.0/a.tgz) (12.3 MB)`,
      '- File: SHA256SUMS',
      `- Repository: [octo-org/widgets](${web})`,
    ])
  })

  test('in Chinese, with the comparison that the API gave', () => {
    const release = { assets: assets.slice(0, 1), author: undefined }
    const position = { latest: false, compareUrl: `${web}/compare/v1.1.0...v1.2.0` }
    expect(shown({ release, position }, 'zh-CN').lines).toEqual([
      '',
      '',
      `[查看发布](${page}) · [全部变更](${web}/compare/v1.1.0...v1.2.0)`,
      '',
      `- 文件：[widgets_linux.tgz](${web}/releases/download/v1.2.0/a.tgz)（12.3 MB）`,
      `- 仓库：[octo-org/widgets](${web})`,
    ])
  })
})

test('of many files ten are named, and how many more there are', () => {
  const many = Array.from({ length: 13 }, (_, n) => ({
    size: undefined,
    url: undefined,
    name: `file ${n}`,
  }))
  expect(shown({ release: { assets: many } }).lines.slice(-3, -1)).toEqual([
    '- File: file 9',
    '- … and 3 more',
  ])
})

test('test reports that were asked for are counted', () => {
  const tests = { count: 12, failed: 0, skipped: 0, flaky: 0, failures: [], flakyTests: [] }
  expect(shown({ tests }).lines[0]).toBe('12 tests: all passed')
})

test('notes of which nothing fits are a link', () => {
  const [group] = notesGroup({ blocks: [], left: 1 }, aRelease(), 'zh-CN')
  expect(toMarkdown(group === undefined ? [] : [group])).toBe(`[… 查看完整发布说明](${page})`)
  expect(notesGroup({ blocks: [], left: 0 }, aRelease(), 'en')).toEqual([])
})
