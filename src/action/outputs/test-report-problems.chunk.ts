/** What of `test-report` could not be read, and why: never a reason to lose the message. */
import type { Language, Translated } from '../../i18n/language.ts'
import type { TestReportProblem, UnreadableReason } from '../../model/run-report.ts'
import { createPathQuote } from '../../redact/quote.ts'
import type { KnownSecrets } from '../../redact/secrets.ts'
import { annotate, printLine } from './log.ts'

type Problem<Kind extends TestReportProblem['kind']> = Extract<TestReportProblem, { kind: Kind }>

/** As many files are named; the others are a number. */
const mostNamed = 10

/**
 * What was asked for and gives nothing at all is an annotation; a single file is a line in the log.
 *
 * @param knownSecrets which a pattern may be, that was to be another input, or the name of a file
 */
export function reportProblems(
  all: readonly TestReportProblem[],
  { language, knownSecrets }: { language: Language; knownSecrets: KnownSecrets },
): void {
  const quotePath = createPathQuote(Object.values(knownSecrets).flat())
  const problems = all.map((problem) => withQuotes(problem, quotePath))
  const unreadable = problems.filter((each) => each.kind === 'unreadable')
  for (const problem of unreadable.slice(0, mostNamed)) printLine(unreadText(problem)[language])
  if (unreadable.length > mostNamed) {
    printLine(moreUnread(unreadable.length - mostNamed)[language])
  }
  for (const problem of problems) {
    if (problem.kind === 'left out') printLine(leftOutText(problem)[language])
    if (problem.kind === 'nothing found') annotate('notice', nothingFound(problem), language)
    if (problem.kind === 'no tests') annotate('notice', noTests(problem), language)
    if (problem.kind === 'search failed') annotate('warning', searchFailed(problem), language)
  }
}

function withQuotes(
  problem: TestReportProblem,
  quotePath: (path: string) => string,
): TestReportProblem {
  switch (problem.kind) {
    case 'unreadable': {
      const { file, detail } = problem
      return { ...problem, file: quotePath(file), detail: detail && quotePath(detail.slice(0, 60)) }
    }
    case 'left out':
      return { ...problem, files: problem.files.map(quotePath) }
    case 'nothing found':
      return { ...problem, patterns: problem.patterns.map(quotePath) }
    case 'search failed':
      return { ...problem, detail: quotePath(problem.detail) }
    case 'no tests':
      return problem
  }
}

function unreadText({ file, why, detail }: Problem<'unreadable'>): Translated {
  const { en, 'zh-CN': zh } = reasons[why]
  const found = detail ?? ''
  return {
    en: `test-report: ${file} was not read: ${en(found)}.`,
    'zh-CN': `test-report：未读取 ${file}：${zh(found)}。`,
  }
}

const reasons = {
  'not JUnit': {
    en: (root) => `it is not JUnit XML, its first element is ${root}`,
    'zh-CN': (root) => `它不是 JUnit XML，根元素为 ${root}`,
  },
  'not XML': {
    en: () => 'it is not well-formed XML, or was cut off',
    'zh-CN': () => '它不是格式正确的 XML，或内容不完整',
  },
  binary: { en: () => 'it is binary', 'zh-CN': () => '它是二进制文件' },
  encoding: {
    en: (encoding) => `its encoding, ${encoding}, is not supported`,
    'zh-CN': (encoding) => `无法识别它的编码 ${encoding}`,
  },
  DTD: {
    en: () => 'it has a DTD with declarations, which are never expanded',
    'zh-CN': () => '它带有 DTD 声明，这些声明不会被展开',
  },
  'too deep': {
    en: () => 'its elements are nested more than 100 deep',
    'zh-CN': () => '元素嵌套超过 100 层',
  },
  'no access': {
    en: () => 'it cannot be opened, or is not a regular file',
    'zh-CN': () => '无法打开，或不是普通文件',
  },
  outside: {
    en: () => 'it is a link to a place outside the workspace',
    'zh-CN': () => '它是指向工作区之外的链接',
  },
} as const satisfies Record<UnreadableReason, Translated<(detail: string) => string>>

function moreUnread(count: number): Translated {
  return {
    en: `test-report: ${String(count)} more files could not be read.`,
    'zh-CN': `test-report：另有 ${String(count)} 个文件无法读取。`,
  }
}

const limits = {
  files: { en: 'more than 200 files', 'zh-CN': '超过 200 个文件' },
  size: { en: 'more than 20 MB in all', 'zh-CN': '合计超过 20 MB' },
  time: { en: 'no time left', 'zh-CN': '时间不足' },
} as const satisfies Record<Problem<'left out'>['limit'], Translated>

function leftOutText({ files, limit }: Problem<'left out'>): Translated {
  const { en, 'zh-CN': zh } = limits[limit]
  if (files.length === 0)
    return {
      en: `test-report: the search ended early (${en}). Use narrower patterns.`,
      'zh-CN': `test-report：${zh}，搜索提前结束。请使用更精确的通配符。`,
    }
  const named = files.slice(0, mostNamed)
  const rest = files.length - named.length
  const more = { en: ` and ${String(rest)} more`, 'zh-CN': `等 ${String(files.length)} 个文件` }
  return {
    en: `test-report: left out (${en}): ${named.join(', ')}${rest > 0 ? more.en : ''}.`,
    'zh-CN': `test-report：${zh}，未读取 ${named.join('、')}${rest > 0 ? more['zh-CN'] : ''}。`,
  }
}

function nothingFound({ patterns }: Problem<'nothing found'>): Translated {
  return {
    en: `test-report: no .xml file of the workspace matches ${patterns.join(', ')}. Do the tests run before this step, and in this job? Are the patterns relative to the workspace?`,
    'zh-CN': `test-report：工作区中没有与 ${patterns.join('、')} 匹配的 .xml 文件。测试是否在该步骤之前、在同一个作业中运行？路径是否相对于工作区？`,
  }
}

function noTests({ files }: Problem<'no tests'>): Translated {
  return {
    en: `test-report: ${files === 1 ? 'the report contains' : `the ${String(files)} reports contain`} no tests.`,
    'zh-CN': `test-report：找到的 ${String(files)} 个报告中没有任何测试。`,
  }
}

function searchFailed({ detail }: Problem<'search failed'>): Translated {
  return {
    en: `test-report: the reports could not be read (${detail}). The message is simpler than it could be.`,
    'zh-CN': `test-report：未能读取测试报告（${detail}），消息内容会少一些。`,
  }
}
