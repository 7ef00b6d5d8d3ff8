/**
 * The tables of the documentation, made from what they describe: inputs and outputs from action.yml,
 * troubleshooting from the tables of errorKinds, networkFailures and errorCodes, what templates know from
 * their own; and the workflows of `examples/`. `npm run docs` writes them; without --write this only checks.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { register } from 'node:module'
import { parse } from 'yaml'

register('./typescript-loader.mjs', import.meta.url)

const root = new URL('../', import.meta.url)
/** @param {string} path */
const read = (path) => readFile(new URL(path, root), 'utf8')

/** @typedef {'inputs' | 'outputs'} Kind */
/** @typedef {Record<Kind, Record<string, { description: string, default?: string }>>} Action */
/** @typedef {Record<Kind, Record<string, string>>} Descriptions */
/** @typedef {typeof import('../src/dingtalk/error-kinds.ts')} Causes */
/** @typedef {typeof import('../src/dingtalk/failed-attempt.chunk.ts')} Failures */
/** @typedef {typeof import('../src/dingtalk/error-codes.ts')} Refusals */
/** @typedef {import('../src/dingtalk/error-kinds.ts').ErrorKind} Cause */
/** @typedef {import('../src/i18n/language.ts').Language} Language */
/** @typedef {typeof import('../src/message/template/variables.ts')} Variables */
/** @typedef {typeof import('../src/message/template/filters.ts')} Filters */

const action = /** @type {Action} */ (await readYaml('action.yml'))
const chinese = /** @type {Descriptions} */ (await readYaml('docs/action.zh-CN.yml'))
const chineseComments = /** @type {Record<string, string>} */ (
  await readYaml('docs/examples.zh-CN.yml')
)
const { errorKinds } = /** @type {Causes} */ (await importTypeScript('src/dingtalk/error-kinds.ts'))
const { classifyNetworkError, networkFailures, notTried } = /** @type {Failures} */ (
  await importTypeScript('src/dingtalk/failed-attempt.chunk.ts')
)
const { errorCodes, errorKindOfStatus } = /** @type {Refusals} */ (
  await importTypeScript('src/dingtalk/error-codes.ts')
)

const { variables } = /** @type {Variables} */ (
  await importTypeScript('src/message/template/variables.ts')
)
const { filters } = /** @type {Filters} */ (
  await importTypeScript('src/message/template/filters.ts')
)

const editions = /** @type {const} */ ([
  {
    readme: 'README.md',
    folder: 'docs',
    language: 'en',
    sentence: /^.*?[.](?= |$)/,
    heads: {
      'inputs at a glance': ['Input', 'Default', 'Meaning'],
      inputs: ['Input', 'Default', 'Meaning'],
      outputs: ['Output', 'Meaning'],
      variables: ['Variable', 'What it is'],
      filters: ['Filter', 'For example', 'What it makes'],
      troubleshooting: [
        '`reason`',
        'The log says',
        'Tried again?',
        'Fails the step?',
        'What it means, what to do',
      ],
    },
    outcomes: { refusal: 'yes', passing: 'no, a warning' },
    retries: {
      'back off': 'yes',
      wait: 'if the wait ends before `deadline`',
      'sign again': 'once, with the server’s time',
      never: 'no',
    },
    anyOther: 'any other `errcode`',
    /** @param {string} text */
    comment: (text) => text,
    /** @param {string} other */
    same: (other) => `; with the properties of \`${other}\``,
    /** @param {Kind} kind @param {string} name */
    describe: (kind, name) =>
      action[kind][name]?.description ?? missing(`action.yml: ${kind}.${name}`),
  },
  {
    readme: 'README.zh-CN.md',
    folder: 'docs/zh',
    language: 'zh-CN',
    sentence: /^.*?。/,
    heads: {
      'inputs at a glance': ['输入', '默认值', '含义'],
      inputs: ['输入', '默认值', '含义'],
      outputs: ['输出', '含义'],
      variables: ['变量', '含义'],
      filters: ['过滤器', '例子', '作用'],
      troubleshooting: ['`reason`', '日志中的原文', '是否重试', '步骤是否失败', '含义与处理办法'],
    },
    outcomes: { refusal: '是', passing: '否，仅警告' },
    retries: {
      'back off': '是',
      wait: '等待不超过 `deadline` 时',
      'sign again': '一次，改用服务器时间签名',
      never: '否',
    },
    anyOther: '其他任何 `errcode`',
    /** @param {string} text */
    comment: (text) => chineseComments[text] ?? missing(`docs/examples.zh-CN.yml: ${text}`),
    /** @param {string} other */
    same: (other) => `；属性与 \`${other}\` 相同`,
    /** @param {Kind} kind @param {string} name */
    describe: (kind, name) =>
      chinese[kind][name] ?? missing(`docs/action.zh-CN.yml: ${kind}.${name}`),
  },
])

/** @type {string[]} */
const stale = []
for (const edition of editions) {
  const tables = { ...tablesOf(edition), ...(await examplesByRegion(edition)) }
  const placed = new Set()
  for (const file of await pagesOf(edition)) {
    const before = await read(file)
    const regions = Object.entries(tables).filter(([name]) => before.includes(beginOf(name)))
    const after = regions.reduce(
      (text, [region, content]) => replaceRegion(text, region, content),
      before,
    )
    for (const [name] of regions) placed.add(name)
    if (after === before) continue
    stale.push(file)
    if (process.argv.includes('--write')) await writeFile(new URL(file, root), after)
  }
  const nowhere = Object.keys(tables).filter((name) => !placed.has(name))
  if (nowhere.length > 0)
    missing(`${nowhere.join(', ')} in ${edition.readme} and ${edition.folder}`)
}
if (stale.length > 0 && !process.argv.includes('--write')) {
  console.error(`Stale tables in ${stale.join(', ')}. Run: npm run docs`)
  process.exitCode = 1
}

/**
 * The README and the pages of one language.
 * @param {typeof editions[number]} edition
 */
async function pagesOf({ readme, folder }) {
  const files = await readdir(new URL(`${folder}/`, root), { recursive: true })
  const isOurs = (/** @type {string} */ file) =>
    file.endsWith('.md') && !/^(zh|node_modules|\.vitepress)[\\/]/.test(file)
  const pages = files.filter(isOurs).map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
  return [readme, ...pages.sort()]
}

/**
 * Each workflow of `examples/` as a code block: what a page shows is the file.
 * @param {typeof editions[number]} edition
 * @returns {Promise<Record<string, string>>}
 */
async function examplesByRegion({ comment }) {
  const names = await readdir(new URL('examples/', root))
  const entries = names.map(async (name) => {
    const lines = (await read(`examples/${name}`)).trimEnd().split('\n')
    const shown = lines.map((line) =>
      line.replace(
        /(^|\s)# (.*)$/,
        (_, before, text) => `${before}# ${comment(String(text).trim())}`,
      ),
    )
    return [`example ${name}`, ['```yaml', ...shown, '```'].join('\n')]
  })
  /** @type {Record<string, string>} */
  const byRegion = Object.fromEntries(await Promise.all(entries))
  return byRegion
}

/** @param {typeof editions[number]} edition */
function tablesOf({ heads, outcomes, retries, anyOther, same, describe, language, sentence }) {
  const inputs = Object.entries(action.inputs).map(([name, { default: value }]) => ({
    name: `\`${name}\``,
    value: value ? `\`${value}\`` : '—',
    about: describe('inputs', name),
  }))
  return {
    'inputs at a glance': toTable(
      heads['inputs at a glance'],
      inputs.map(({ name, value, about }) => [name, value, sentence.exec(about)?.[0] ?? about]),
    ),
    inputs: toTable(
      heads.inputs,
      inputs.map(({ name, value, about }) => [name, value, about]),
    ),
    outputs: toTable(
      heads.outputs,
      Object.keys(action.outputs).map((name) => [`\`${name}\``, describe('outputs', name)]),
    ),
    variables: toTable(heads.variables, variableRows(language, same)),
    filters: toTable(
      heads.filters,
      Object.entries(filters).map(([name, { example, about }]) => [
        `\`${name}\``,
        `\`${example}\``,
        about[language],
      ]),
    ),
    troubleshooting: toTable(
      heads.troubleshooting,
      causeNames().map((cause) => [
        `\`${errorKinds[cause].reason}\``,
        said(cause, language) || anyOther,
        retries[errorKinds[cause].retry],
        errorKinds[cause].rejected ? outcomes.refusal : outcomes.passing,
        errorKinds[cause].hint[language],
      ]),
    ),
  }
}

/**
 * A row per variable, with its properties below each other; those of another are named once.
 * @param {import('../src/i18n/language.ts').Language} language
 * @param {(other: string) => string} same
 */
function variableRows(language, same) {
  /** @type {Map<import("../src/message/template/define-variables.ts").Variables, string>} */
  const seen = new Map()
  return Object.entries(variables).map(([name, { about, rows, isList }]) => {
    const path = `${name}${isList ? '[]' : ''}`
    const other = rows === undefined ? undefined : seen.get(rows)
    if (rows !== undefined) seen.set(rows, path)
    const below = rows === undefined || other !== undefined ? [] : pathsOf(rows)
    return [
      `\`${path}\``,
      [
        other === undefined ? about[language] : `${about[language]}${same(other)}`,
        ...below.map((each) => `\`${each.path}\` ${each.about[language]}`),
      ].join('<br>'),
    ]
  })
}

/**
 * Properties by their paths, a list's elements with brackets: `.steps[].name`.
 * @param {import('../src/message/template/define-variables.ts').Variables} rows
 * @returns {{ path: string, about: import('../src/i18n/language.ts').Translated }[]}
 */
function pathsOf(rows, above = '') {
  return Object.entries(rows).flatMap(([name, { about, rows: below = {}, isList }]) => {
    const path = `${above}.${name}${isList ? '[]' : ''}`
    return [{ path, about }, ...pathsOf(below, path)]
  })
}

function causeNames() {
  return /** @type {Cause[]} */ (Object.keys(errorKinds))
}

/**
 * How a cause looks in the log: codes, words, HTTP statuses; empty for what nothing else fits.
 * @param {Cause} cause
 * @param {Language} language
 */
function said(cause, language) {
  const rows = errorCodes.filter((row) => row.kind === cause)
  const codes = rows.filter(({ pattern }) => pattern === undefined).map(({ errcode }) => errcode)
  const worded = rows.flatMap(({ errcode, pattern }) =>
    pattern === undefined ? [] : [[quoted([errcode]), quoted(pattern.source.split('|'))]],
  )
  return [
    quoted(codes),
    ...worded.map((parts) => parts.filter((part) => part !== '').join(' · ')),
    quoted(statusesOf(cause)),
    quoted(ownWords(cause, language)),
  ]
    .filter((line) => line !== '')
    .join('<br>')
}

/**
 * What the log says where DingTalk did not respond, `…` for what varies.
 * @param {Cause} cause
 * @param {Language} language
 */
function ownWords(cause, language) {
  const kinds = /** @type {(keyof typeof networkFailures)[]} */ (Object.keys(networkFailures))
  const failures = [
    ...kinds.map((kind) => classifyNetworkError({ kind, detail: '…' }).failure),
    classifyNetworkError({ kind: 'proxy-status', detail: '4…' }).failure,
    notTried('late'),
  ]
  const words = failures.flatMap(({ kind, errmsg }) => (kind === cause ? [errmsg[language]] : []))
  return cause === 'defect' ? ['TypeError: …'] : words
}

/** @param {readonly (string | number | undefined)[]} texts */
function quoted(texts) {
  return texts.flatMap((text) => (text === undefined ? [] : [`\`${text}\``])).join(', ')
}

/**
 * The HTTP statuses that mean it where the answer holds no errcode, as ranges.
 * @param {Cause} cause
 */
function statusesOf(cause) {
  /** @type {[number, number][]} */
  const ranges = []
  for (let status = 200; status < 600; status++) {
    if (errorKindOfStatus(status) !== cause) continue
    const last = ranges.at(-1)
    if (last?.[1] === status - 1) last[1] = status
    else ranges.push([status, status])
  }
  return ranges.map(([from, to]) => (from === to ? `HTTP ${from}` : `HTTP ${from}–${to}`))
}

/**
 * @param {readonly string[]} head
 * @param {string[][]} rows
 */
function toTable(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map(escapePipes).join(' | ')} |`
  // Prettier would pad every cell to its column's widest, so it leaves the table alone.
  return [
    '<!-- prettier-ignore -->',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
  ].join('\n')
}

/** @param {string} cell */
function escapePipes(cell) {
  return cell.replaceAll('|', '\\|')
}

/** @param {string} region */
function beginOf(region) {
  return `<!-- begin ${region} -->`
}

/**
 * @param {string} text
 * @param {string} region
 * @param {string} content
 */
function replaceRegion(text, region, content) {
  const [begin, end] = [beginOf(region), `<!-- end ${region} -->`]
  const [head, rest] = text.split(begin)
  const tail = rest?.split(end)[1]
  if (head === undefined || tail === undefined) return missing(`region ${region}`)
  return `${head}${begin}\n\n${content}\n\n${end}${tail}`
}

/**
 * @param {string} path
 * @returns {Promise<unknown>}
 */
async function readYaml(path) {
  /** @type {unknown} */
  const loaded = parse(await read(path))
  return loaded
}

/**
 * A module of src.
 * @param {string} path
 * @returns {Promise<unknown>}
 */
async function importTypeScript(path) {
  /** @type {unknown} */
  const loaded = await import(new URL(path, root).href)
  return loaded
}

/**
 * @param {string} what
 * @returns {never}
 */
function missing(what) {
  throw new Error(`Missing: ${what}`)
}
