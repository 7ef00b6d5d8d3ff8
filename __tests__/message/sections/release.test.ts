import { describe, test, expect } from '@jest/globals'
import { toMarkdown } from '../../../src/dingtalk/markdown.ts'
import type { Block } from '../../../src/document/document.ts'
import { releaseBlocks, notesGroup } from '../../../src/message/sections/release.ts'
import type { Release, ReleasePosition } from '../../../src/model/event.ts'
import { aRelease } from '../../builders.ts'
const web = 'https://github.com/octo-org/widgets'

const repository = { name: 'octo-org/widgets', url: web }

const page = `${web}/releases/tag/v1.2.0`

type Named = { release?: Partial<Release>; notes?: readonly Block[]; position?: ReleasePosition }

function shown(
  { release = {}, notes = [], position }: Named,
  language: 'en' | 'zh-CN' = 'en',
): string {
  return toMarkdown(
    releaseBlocks({ repository, release: aRelease(release), notes, position }, language),
  )
}

describe('what kind of release it is', () => {
  const rows: [string, Named, en: string, zh: string][] = [
    ['a plain one', {}, 'v1.2.0 · by hubot', 'v1.2.0 · 作者 hubot'],
    [
      'the latest',
      { position: { latest: true, compareUrl: undefined } },
      'v1.2.0 · latest · by hubot',
      'v1.2.0 · 最新版本 · 作者 hubot',
    ],
    [
      'not the latest',
      { position: { latest: false, compareUrl: undefined } },
      'v1.2.0 · by hubot',
      'v1.2.0 · 作者 hubot',
    ],
    [
      'a pre-release',
      { release: { prerelease: true } },
      'v1.2.0 · pre-release · by hubot',
      'v1.2.0 · 预发布 · 作者 hubot',
    ],
    [
      'a draft',
      { release: { draft: true } },
      'v1.2.0 · draft · by hubot',
      'v1.2.0 · 草稿 · 作者 hubot',
    ],
  ]

  test.each(rows)('%s', (...[, named, en, zh]) => {
    expect(shown(named)).toBe(`> [Spring cleaning](${page})  \n> ${en}`)
    expect(shown(named, 'zh-CN')).toBe(`> [Spring cleaning](${page})  \n> ${zh}`)
  })

  test('one that has only a tag, which is in the sentence above', () => {
    const release = { name: 'v1.2.0', author: undefined, url: undefined }
    expect(shown({ release })).toBe('')
  })
})

const assets = [
  { name: 'widgets_linux.tgz', size: 12_897_485, url: `${web}/releases/download/v1.2.0/a.tgz` },
  { name: 'SHA256SUMS', size: undefined, url: undefined },
]

describe('the whole', () => {
  const named: Named = {
    release: { assets, compareUrl: `${web}/compare/%40a%2Fb%401...%40a%2Fb%402` },
    notes: notesGroup(
      { blocks: [{ kind: 'paragraph', lines: [['Fix it.']] }], left: 2 },
      aRelease(),
      'en',
    ),
    position: { latest: true, compareUrl: `${web}/compare/other` },
  }

  test('in English', () => {
    expect(shown(named).split('\n')).toEqual([
      `> [Spring cleaning](${page})  `,
      '> v1.2.0 · latest · by hubot',
      '',
      'Fix it.',
      '',
      `[… the rest of the notes](${page})`,
      '',
      '#### Downloads',
      '',
      `- [widgets_linux.tgz](${web}/releases/download/v1.2.0/a.tgz) · 12.3 MB`,
      '- SHA256SUMS',
      '',
      `All changes: [@a/b@1...@a/b@2](${web}/compare/%40a%2Fb%401...%40a%2Fb%402)`,
    ])
  })

  test('in Chinese, with the comparison that the API gave', () => {
    const release = { assets: assets.slice(0, 1) }
    const position = { latest: false, compareUrl: `${web}/compare/v1.1.0...v1.2.0` }
    expect(shown({ release, position }, 'zh-CN').split('\n')).toEqual([
      `> [Spring cleaning](${page})  `,
      '> v1.2.0 · 作者 hubot',
      '',
      '#### 下载',
      '',
      `- [widgets_linux.tgz](${web}/releases/download/v1.2.0/a.tgz) · 12.3 MB`,
      '',
      `全部变更：[v1.1.0...v1.2.0](${web}/compare/v1.1.0...v1.2.0)`,
    ])
  })
})

test('of many files ten are named, and how many more there are', () => {
  const many = Array.from({ length: 13 }, (_, n) => ({ ...assets[1], name: `file ${n}` }))
  const release = { assets: many.map((each) => ({ size: undefined, url: undefined, ...each })) }
  expect(shown({ release })).toContain('- file 9\n- … and 3 more')
  expect(shown({ release }, 'zh-CN')).toContain('- file 9\n- … 另有 3 项')
})

test('a comparison whose address cannot be decoded', () => {
  expect(shown({ release: { compareUrl: `${web}/compare/%zz...b` } })).toContain(
    `All changes: [%zz...b](${web}/compare/%zz...b)`,
  )
})

test('notes of which nothing fits are a link', () => {
  const [group] = notesGroup({ blocks: [], left: 1 }, aRelease(), 'zh-CN')
  expect(toMarkdown(group === undefined ? [] : [group])).toBe(`[… 查看完整发布说明](${page})`)
  expect(notesGroup({ blocks: [], left: 0 }, aRelease(), 'en')).toEqual([])
})
