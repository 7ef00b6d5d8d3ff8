/** Which files are read, as which text, and what of them is named in the log. */
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  type CollectedTests,
  type TestReportSettings,
  collectTests,
} from '../../src/test-report/test-report.chunk.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'reports-[x]-')))

const workspace = join(folder, 'work')

beforeEach(() => {
  rmSync(workspace, { recursive: true, force: true })
  mkdirSync(workspace)
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function write(path: string, content: string | Uint8Array = report(path)): void {
  const file = join(workspace, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** A failed test, named after its file. */
function report(name: string): string {
  return `<testsuite><testcase name="${name}"><failure message="boom"/></testcase></testsuite>`
}

function collect(
  patterns: readonly string[],
  settings: Partial<TestReportSettings> = {},
): CollectedTests {
  return collectTests(
    { patterns, workspace, secrets: [], mostMs: Infinity, ...settings },
    { elapsed: () => 0 },
  )
}

/** The files that were read, by the tests in them. */
function readBy(...patterns: string[]): string[] {
  const { tests } = collect(patterns)
  return tests?.failures.map(({ name }) => name) ?? []
}

describe('globs', () => {
  const all = [
    'a.xml',
    'b/TEST-1.xml',
    'b/c/TEST-2.XML',
    'b/c/notes.txt',
    '.hidden/x.xml',
    '[1].xml',
  ]
  test.each([
    ['a file', ['a.xml'], ['a.xml']],
    ['a path as people write it', ['./b/TEST-1.xml'], ['b/TEST-1.xml']],
    ['stars', ['b/*.xml', '**/TEST-*.XML'], ['b/TEST-1.xml', 'b/c/TEST-2.XML']],
    ['a folder is all reports in it', ['b/'], ['b/TEST-1.xml', 'b/c/TEST-2.XML']],
    ['braces', ['{a,b/TEST-1}.xml'], ['a.xml', 'b/TEST-1.xml']],
    ['what is excluded', ['**', '!b', '!.hidden/**'], ['[1].xml', 'a.xml']],
    [
      'what is taken back',
      ['**', '!b/**', 'b/c/**'],
      ['.hidden/x.xml', '[1].xml', 'a.xml', 'b/c/TEST-2.XML'],
    ],
    ['a character class', ['[ab].xml'], ['a.xml']],
    ['an absolute path', [join(workspace, 'b', '*.xml')], ['b/TEST-1.xml']],
    ['what is outside', ['../**', '/etc/**'], []],
  ])('%s', (_, patterns, files) => {
    for (const path of all) write(path)
    expect(readBy(...patterns)).toEqual(files)
  })

  test('node_modules and .git are searched only where a pattern names them', () => {
    for (const path of ['node_modules/p/a.xml', 'p/node_modules/a.xml', '.git/a.xml']) write(path)
    expect(readBy('**/a.xml')).toEqual([])
    expect(readBy('**/node_modules/**/a.xml')).toEqual([
      'node_modules/p/a.xml',
      'p/node_modules/a.xml',
    ])
  })

  test('nothing found is a problem with the patterns in it', () => {
    expect(collect(['reports/*.xml'])).toEqual({
      tests: undefined,
      problems: [{ kind: 'nothing found', patterns: ['reports/*.xml'] }],
    })
  })

  test('a workspace that is not there is a problem, no exception', () => {
    const { tests, problems } = collect(['*.xml'], { workspace: join(folder, 'none') })
    expect(tests).toBeUndefined()
    expect(problems).toMatchObject([{ kind: 'search failed' }])
  })
})

describe('files', () => {
  /** Why a file is not read, next to one that is. */
  function whyNot(path: string): string[] {
    write('good.xml')
    const { tests, problems } = collect(['*.xml'])
    expect(tests?.count).toBe(1)
    return problems.map((each) =>
      each.kind === 'unreadable' && each.file === path
        ? [each.why, each.detail].join(' ').trim()
        : each.kind,
    )
  }

  test.each<[string, string | Uint8Array, string]>([
    ['binary', Uint8Array.of(0x1f, 0x8b, 0, 1, 2), 'binary'],
    [
      'an encoding that nobody knows',
      '<?xml version="1.0" encoding="x-klingon"?><testsuite/>',
      'encoding x-klingon',
    ],
    ['another format', '<assemblies/>', 'not JUnit assemblies'],
    ['cut', '<testsuite><testcase name="a">', 'not XML'],
  ])('%s', (_, content, why) => {
    write('bad.xml', content)
    expect(whyNot('bad.xml')).toEqual([why])
  })

  test('a pipe is not waited for', () => {
    execFileSync('mkfifo', [join(workspace, 'bad.xml')])
    expect(whyNot('bad.xml')).toEqual(['no access'])
  })

  test('a link that leads out of the workspace is not followed', () => {
    writeFileSync(join(folder, 'outside.xml'), report('secret'))
    symlinkSync(join(folder, 'outside.xml'), join(workspace, 'bad.xml'))
    symlinkSync(folder, join(workspace, 'up'))
    expect(whyNot('bad.xml')).toEqual(['outside'])
    expect(readBy('up/**')).toEqual([])
  })

  test('a link within the workspace is read', () => {
    write('a.xml')
    symlinkSync('a.xml', join(workspace, 'link.xml'))
    expect(readBy('link.xml')).toEqual(['a.xml'])
  })

  test.each<[string, Uint8Array]>([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${report('运费')}`)],
    [
      'UTF-16',
      Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${report('运费')}`, 'utf16le'),
    ],
    [
      'GBK, as it says',
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="GBK"?><testsuite><testcase name="'),
        Uint8Array.of(0xd4, 0xcb, 0xb7, 0xd1),
        Buffer.from('"><failure/></testcase></testsuite>'),
      ]),
    ],
    [
      'UTF-8 that calls itself UTF-16',
      Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${report('运费')}`),
    ],
  ])('%s', (_, bytes) => {
    write('a.xml', bytes)
    expect(readBy('a.xml')).toEqual(['运费'])
  })

  test('bytes that are no text cost their character only', () => {
    write(
      'a.xml',
      Buffer.concat([
        Buffer.from('<testsuite><testcase name="a'),
        Uint8Array.of(0xff),
        Buffer.from('b"><failure/></testcase></testsuite>'),
      ]),
    )
    expect(readBy('a.xml')).toEqual(['a\ufffdb'])
  })
})

describe('limits', () => {
  const fileOf = (index: number): string => `r${String(index).padStart(3, '0')}.xml`

  test('200 files are read, and the others named', () => {
    for (let index = 0; index < 203; index++) write(fileOf(index))
    const { tests, problems } = collect(['*.xml'])
    expect(tests?.count).toBe(200)
    expect(problems).toEqual([
      { kind: 'left out', files: [fileOf(200), fileOf(201), fileOf(202)], limit: 'files' },
    ])
  })

  test('20 MB are read in all; what is smaller still fits', () => {
    const large = `${report('large')}${' '.repeat(11_000_000)}`
    for (const name of ['a.xml', 'b.xml']) write(name, large)
    write('c.xml')
    const { tests, problems } = collect(['*.xml'])
    expect(tests?.count).toBe(2)
    expect(problems).toEqual([{ kind: 'left out', files: ['b.xml'], limit: 'size' }])
  })

  test('what is not read in time is named', () => {
    for (const name of ['a.xml', 'b.xml', 'c.xml']) write(name)
    let now = 0
    const settings = { patterns: ['*.xml'], workspace, secrets: [], mostMs: 30 }
    const { tests, problems } = collectTests(settings, { elapsed: () => (now += 10) })
    expect(tests?.count).toBe(1)
    expect(problems).toEqual([{ kind: 'left out', files: ['b.xml', 'c.xml'], limit: 'time' }])
  })

  test('a search that takes too long ends', () => {
    write('a/b.xml')
    let now = 0
    const settings = { patterns: ['**/*.xml'], workspace, secrets: [], mostMs: 20 }
    expect(collectTests(settings, { elapsed: () => (now += 10) }).problems).toContainEqual({
      kind: 'left out',
      files: [],
      limit: 'time',
    })
  })

  test('50 failures are listed, and all are counted', () => {
    const many = Array.from(
      { length: 80 },
      (_, index) => `<testcase name="t${index}"><failure/></testcase>`,
    )
    write('a.xml', `<testsuite>${many.join('')}</testsuite>`)
    const { tests } = collect(['a.xml'])
    expect([tests?.count, tests?.failed, tests?.failures.length]).toEqual([80, 80, 50])
  })
})

test('secrets are masked in names, messages and paths', () => {
  const secret = 'SECabcdef0123456789'
  write(
    'a.xml',
    `<testsuite><testcase name="${secret}" file="${secret}/a.ts"><failure message="got SECabcdef&amp;#48;123456789 and ${secret}"/></testcase></testsuite>`,
  )
  const { tests } = collect(['a.xml'], { secrets: [secret] })
  expect(JSON.stringify(tests)).not.toContain('0123456789')
  expect(tests?.failures).toMatchObject([{ name: '***', path: '***/a.ts' }])
})

test('markup in a report is text', () => {
  const name = '[x](https://evil.example) @all **b** &lt;img src=x&gt;'
  write('a.xml', `<testsuite><testcase name="${name}"><failure/></testcase></testsuite>`)
  expect(readBy('a.xml')).toEqual(['[x](https://evil.example) @all **b** <img src=x>'])
})

test('5,000 tests are counted', () => {
  const tests = Array.from(
    { length: 5000 },
    (_, index) =>
      `<testcase classname="com.example.Test${index % 100}" name="t${index}" time="0.01">${index % 50 === 0 ? '<failure message="expected 1" type="E">at com.example.A(A.java:1)</failure>' : ''}</testcase>`,
  )
  write('a.xml', `<testsuite>${tests.join('\n')}</testsuite>`)
  expect(collect(['a.xml']).tests).toMatchObject({ count: 5000, failed: 100 })
})
