/**
 * The tables of both READMEs, made from what they describe: inputs and outputs from action.yml,
 * troubleshooting from the code. `npm run docs` writes them; without --write this only checks.
 */
import { transformFile } from '@swc/core'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = new URL('../', import.meta.url)
/** @param {string} path */
const read = (path) => readFile(new URL(path, root), 'utf8')

/** @typedef {'inputs' | 'outputs'} Kind */
/** @typedef {Record<Kind, Record<string, { description: string, default?: string }>>} Action */
/** @typedef {Record<Kind, Record<string, string>>} Descriptions */
/** @typedef {typeof import('../src/dingtalk/reasons.ts')} Reasons */
/** @typedef {typeof import('../src/dingtalk/refusals.ts')} Refusals */

const action = /** @type {Action} */ (await readYaml('action.yml'))
const chinese = /** @type {Descriptions} */ (await readYaml('docs/action.zh-CN.yml'))
const { reasons } = /** @type {Reasons} */ (await importTypeScript('src/dingtalk/reasons.ts'))
const { refusals } = /** @type {Refusals} */ (await importTypeScript('src/dingtalk/refusals.ts'))

const editions = /** @type {const} */ ([
  {
    file: 'README.md',
    language: 'en',
    heads: {
      inputs: ['Input', 'Default', 'Meaning'],
      outputs: ['Output', 'Meaning'],
      troubleshooting: ['`reason`', 'DingTalk says', 'Step', 'What it means, what to do'],
    },
    outcomes: { refusal: 'fails', passing: 'warning' },
    /** @param {Kind} kind @param {string} name */
    describe: (kind, name) =>
      action[kind][name]?.description ?? missing(`action.yml: ${kind}.${name}`),
  },
  {
    file: 'README.zh-CN.md',
    language: 'zh-CN',
    heads: {
      inputs: ['输入', '默认值', '含义'],
      outputs: ['输出', '含义'],
      troubleshooting: ['`reason`', '钉钉返回', '步骤', '含义与处理办法'],
    },
    outcomes: { refusal: '失败', passing: '警告' },
    /** @param {Kind} kind @param {string} name */
    describe: (kind, name) =>
      chinese[kind][name] ?? missing(`docs/action.zh-CN.yml: ${kind}.${name}`),
  },
])

/** @type {string[]} */
const stale = []
for (const edition of editions) {
  const before = await read(edition.file)
  const after = Object.entries(tablesOf(edition)).reduce(
    (text, [region, table]) => replaceRegion(text, region, table),
    before,
  )
  if (after === before) continue
  stale.push(edition.file)
  if (process.argv.includes('--write')) await writeFile(new URL(edition.file, root), after)
}
if (stale.length > 0 && !process.argv.includes('--write')) {
  console.error(`Stale tables in ${stale.join(', ')}. Run: npm run docs`)
  process.exitCode = 1
}

/** @param {typeof editions[number]} edition */
function tablesOf({ heads, outcomes, describe, language }) {
  return {
    inputs: toTable(
      heads.inputs,
      Object.entries(action.inputs).map(([name, { default: value }]) => [
        `\`${name}\``,
        value ? `\`${value}\`` : '—',
        describe('inputs', name),
      ]),
    ),
    outputs: toTable(
      heads.outputs,
      Object.keys(action.outputs).map((name) => [`\`${name}\``, describe('outputs', name)]),
    ),
    troubleshooting: toTable(
      heads.troubleshooting,
      Object.entries(reasons).map(([reason, { refusal, hint }]) => [
        `\`${reason}\``,
        saidFor(reason),
        refusal ? outcomes.refusal : outcomes.passing,
        hint[language],
      ]),
    ),
  }
}

/**
 * The codes and words by which a reason is known; some are known by what did not come.
 * @param {string} reason
 */
function saidFor(reason) {
  const said = refusals
    .filter((row) => row.reason === reason)
    .map(({ errcode, words }) => [errcode, ...(words?.source.split('|') ?? [])])
    .map((parts) => parts.filter((part) => part !== undefined).map((part) => `\`${part}\``))
  return said.length === 0 ? '—' : said.map((parts) => parts.join(' ')).join('<br>')
}

/**
 * @param {readonly string[]} head
 * @param {string[][]} rows
 */
function toTable(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map(escapePipes).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** @param {string} cell */
function escapePipes(cell) {
  return cell.replaceAll('|', '\\|')
}

/**
 * Prettier would pad every cell to its column's widest, so it leaves the region alone.
 * @param {string} text
 * @param {string} region
 * @param {string} table
 */
function replaceRegion(text, region, table) {
  const [begin, end] = [`<!-- begin ${region} -->`, `<!-- end ${region} -->`]
  const [head, rest] = text.split(begin)
  const tail = rest?.split(end)[1]
  if (head === undefined || tail === undefined) return missing(`region ${region}`)
  return `${head}${begin}\n\n<!-- prettier-ignore -->\n${table}\n\n${end}${tail}`
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
 * A module of src that imports only types: node 20 cannot load TypeScript by itself.
 * @param {string} path
 * @returns {Promise<unknown>}
 */
async function importTypeScript(path) {
  const parser = /** @type {const} */ ({ syntax: 'typescript' })
  const { code } = await transformFile(fileURLToPath(new URL(path, root)), {
    jsc: { parser, target: 'es2022' },
  })
  /** @type {unknown} */
  const loaded = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  return loaded
}

/**
 * @param {string} what
 * @returns {never}
 */
function missing(what) {
  throw new Error(`Missing: ${what}`)
}
