/** What the log says of test reports that could not be read. */
import { beforeEach, describe, expect, test } from '@jest/globals'
import { reportProblems } from '../../../src/action/outputs/test-report-problems.chunk.ts'
import type { TestReportProblem } from '../../../src/model/run-report.ts'
import { linesOf, startStep } from '../../runner.ts'

beforeEach(startStep)

const token = '0123456789abcdef'.repeat(4)

const knownSecrets = {
  credentials: [token],
  urls: [`https://robots.example/robot/send?access_token=${token}`],
  mobiles: ['13800138000'],
  words: [],
}

const files = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `reports/${String(index + 1)}.xml`)

type Unreadable = Extract<TestReportProblem, { kind: 'unreadable' }>

const unreadable = (why: Unreadable['why'], detail?: string): Unreadable => ({
  kind: 'unreadable',
  file: 'junit.xml',
  why,
  detail,
})

async function reported(
  problems: readonly TestReportProblem[],
): Promise<{ en: string[]; zh: string[] }> {
  const en = await linesOf(() => {
    reportProblems(problems, { language: 'en', knownSecrets })
  })
  const zh = await linesOf(() => {
    reportProblems(problems, { language: 'zh-CN', knownSecrets })
  })
  return { en, zh }
}

describe('a file that cannot be read is one line', () => {
  test.each<[TestReportProblem, string, string]>([
    [
      unreadable('not JUnit', 'coverage'),
      'test-report: junit.xml was not read: it is not JUnit XML, its first element is coverage.',
      'test-report：未读取 junit.xml：它不是 JUnit XML，根元素为 coverage。',
    ],
    [
      unreadable('not JUnit', 'x-'.repeat(31)),
      `test-report: junit.xml was not read: it is not JUnit XML, its first element is ${'x-'.repeat(30)}.`,
      `test-report：未读取 junit.xml：它不是 JUnit XML，根元素为 ${'x-'.repeat(30)}。`,
    ],
    [
      unreadable('not XML'),
      'test-report: junit.xml was not read: it is not well-formed XML, or was cut off.',
      'test-report：未读取 junit.xml：它不是格式正确的 XML，或内容不完整。',
    ],
    [
      unreadable('binary'),
      'test-report: junit.xml was not read: it is binary.',
      'test-report：未读取 junit.xml：它是二进制文件。',
    ],
    [
      unreadable('encoding', 'EBCDIC'),
      'test-report: junit.xml was not read: its encoding, EBCDIC, is not supported.',
      'test-report：未读取 junit.xml：无法识别它的编码 EBCDIC。',
    ],
    [
      unreadable('DTD'),
      'test-report: junit.xml was not read: it has a DTD with declarations, which are never expanded.',
      'test-report：未读取 junit.xml：它带有 DTD 声明，这些声明不会被展开。',
    ],
    [
      unreadable('too deep'),
      'test-report: junit.xml was not read: its elements are nested more than 100 deep.',
      'test-report：未读取 junit.xml：元素嵌套超过 100 层。',
    ],
    [
      unreadable('no access'),
      'test-report: junit.xml was not read: it cannot be opened, or is not a regular file.',
      'test-report：未读取 junit.xml：无法打开，或不是普通文件。',
    ],
    [
      unreadable('outside'),
      'test-report: junit.xml was not read: it is a link to a place outside the workspace.',
      'test-report：未读取 junit.xml：它是指向工作区之外的链接。',
    ],
  ])('%j', async (problem, en, zh) => {
    expect(await reported([problem])).toEqual({ en: [en], zh: [zh] })
  })

  test('ten of them, then their number', async () => {
    const many = files(13).map((file) => ({ ...unreadable('binary'), file }))
    const { en, zh } = await reported(many)
    expect(en).toHaveLength(11)
    expect(en.slice(9)).toEqual([
      'test-report: reports/10.xml was not read: it is binary.',
      'test-report: 3 more files could not be read.',
    ])
    expect(zh.at(-1)).toBe('test-report：另有 3 个文件无法读取。')
  })
})

describe('what a limit leaves out is one line', () => {
  test.each<[TestReportProblem, string, string]>([
    [
      { kind: 'left out', files: files(2), limit: 'size' },
      'test-report: left out (more than 20 MB in all): reports/1.xml, reports/2.xml.',
      'test-report：合计超过 20 MB，未读取 reports/1.xml、reports/2.xml。',
    ],
    [
      { kind: 'left out', files: files(12), limit: 'files' },
      `test-report: left out (more than 200 files): ${files(10).join(', ')} and 2 more.`,
      `test-report：超过 200 个文件，未读取 ${files(10).join('、')}等 12 个文件。`,
    ],
    [
      { kind: 'left out', files: [], limit: 'time' },
      'test-report: the search ended early (no time left). Use narrower patterns.',
      'test-report：时间不足，搜索提前结束。请使用更精确的通配符。',
    ],
  ])('%j', async (problem, en, zh) => {
    expect(await reported([problem])).toEqual({ en: [en], zh: [zh] })
  })
})

describe('what gives nothing at all is an annotation', () => {
  test.each<[TestReportProblem, string, string]>([
    [
      { kind: 'nothing found', patterns: ['a/*.xml', 'b/*.xml'] },
      '::notice title=DingTalk Notify::test-report: no .xml file of the workspace matches a/*.xml, b/*.xml. Do the tests run before this step, and in this job? Are the patterns relative to the workspace?',
      '::notice title=钉钉通知::test-report：工作区中没有与 a/*.xml、b/*.xml 匹配的 .xml 文件。测试是否在该步骤之前、在同一个作业中运行？路径是否相对于工作区？',
    ],
    [
      { kind: 'no tests', files: 1 },
      '::notice title=DingTalk Notify::test-report: the report contains no tests.',
      '::notice title=钉钉通知::test-report：找到的 1 个报告中没有任何测试。',
    ],
    [
      { kind: 'no tests', files: 3 },
      '::notice title=DingTalk Notify::test-report: the 3 reports contain no tests.',
      '::notice title=钉钉通知::test-report：找到的 3 个报告中没有任何测试。',
    ],
    [
      { kind: 'search failed', detail: 'EACCES' },
      '::warning title=DingTalk Notify::test-report: the reports could not be read (EACCES). The message is simpler than it could be.',
      '::warning title=钉钉通知::test-report：未能读取测试报告（EACCES），消息内容会少一些。',
    ],
  ])('%j', async (problem, en, zh) => {
    expect(await reported([problem])).toEqual({ en: [en], zh: [zh] })
  })
})

/** Somebody who mixes up inputs gives a secret or a number as a pattern, and a file may have any name. */
describe('a secret or a mobile number is quoted nowhere', () => {
  test.each<[string, TestReportProblem]>([
    ['a pattern', { kind: 'nothing found', patterns: [token, '13800138000', '+852-98765432'] }],
    ['a URL as a pattern', { kind: 'nothing found', patterns: knownSecrets.urls }],
    ['files', { kind: 'left out', files: [`a/${token}.xml`, '13800138000.xml'], limit: 'size' }],
    ['a file', { ...unreadable('binary'), file: `reports/13800138000/${token}.xml` }],
    ['what is in a file', unreadable('not JUnit', token)],
    ['words of the system', { kind: 'search failed', detail: `ENOENT, '/x/${token}'` }],
  ])('%s', async (_, problem) => {
    const { en, zh } = await reported([problem])
    const text = [...en, ...zh].join('\n')
    expect(text).toContain('***')
    expect(text).not.toMatch(/0123456789|13800138000|98765432/)
  })
})
