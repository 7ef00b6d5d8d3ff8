/** Reports are found by globs; one that is broken, or none at all, costs a line in the log and no message. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { oneRobot } from './failing.ts'
import { messageOf, type Observed, runScenario } from './run-scenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'test-reports-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

mkdirSync(join(folder, 'reports'))
for (const name of ['jest.xml', 'surefire.xml'])
  copyFileSync(
    new URL(`../test-report/fixtures/${name}`, import.meta.url),
    join(folder, 'reports', name),
  )
writeFileSync(join(folder, 'reports/cut.xml'), '<testsuite><testcase name="a">')
writeFileSync(
  join(folder, 'bomb.xml'),
  '<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;">]><testsuite>&c;</testsuite>',
)

const template =
  '{% for test in tests.failures %}{{ test.path }}:{{ test.line }} {{ test.name }} {% endfor %}{{ tests.count }}/{{ tests.failed }}/{{ tests.skipped }}/{{ tests.flaky }}'

async function run(inputs: Record<string, string>, language: 'en' | 'zh-CN'): Promise<Observed> {
  return await runScenario({
    robots: oneRobot,
    inputs: { status: 'failure', details: 'never', ...inputs, language },
    env: { GITHUB_WORKSPACE: folder },
  })
}

/** Lines about the input, without what the runner puts before them. */
function notesIn({ log }: Observed): string[] {
  const lines = log.split('\n').filter((line) => line.includes('test-report'))
  return lines.map((line) => line.replace(/^::(\w+) title=[^:]*::/, '$1: '))
}

describe('test-report', () => {
  test('one broken report costs a line, and a template has the rest', async () => {
    const seen = await run({ 'test-report': 'reports', template }, 'en')
    expect(seen.delivered).toEqual([1])
    expect(messageOf(seen)).toContain('src/cart.test.js:4 Cart adds tax')
    expect(messageOf(seen)).toContain('13/6/2/1')
    expect(notesIn(seen)).toEqual([
      'test-report: reports/cut.xml was not read: it is not well-formed XML, or was cut off.',
    ])
  })

  test.each<['en' | 'zh-CN', string[]]>([
    [
      'en',
      [
        'notice: test-report: no .xml file of the workspace matches none/*.xml. Do the tests run before this step, and in this job? Are the patterns relative to the workspace?',
      ],
    ],
    [
      'zh-CN',
      [
        'notice: test-report：工作区中没有与 none/*.xml 匹配的 .xml 文件。测试是否在该步骤之前、在同一个作业中运行？路径是否相对于工作区？',
      ],
    ],
  ])('nothing found is a notice, in %s', async (language, notes) => {
    const seen = await run({ 'test-report': 'none/*.xml' }, language)
    expect(seen.delivered).toEqual([1])
    expect(notesIn(seen)).toEqual(notes)
  })

  test('a DTD that declares entities is not expanded', async () => {
    const seen = await run({ 'test-report': 'bomb.xml' }, 'zh-CN')
    expect(seen.delivered).toEqual([1])
    expect(notesIn(seen)).toEqual([
      'test-report：未读取 bomb.xml：它带有 DTD 声明，这些声明不会被展开。',
    ])
  })
})
