/**
 * The tables of the documentation, made from what they describe: inputs and outputs from action.yml,
 * troubleshooting from the tables of errorKinds, networkFailures and errorCodes, what templates know from
 * their own, a row of `results` from its type, with its JSON Schema; and the workflows of `examples/`.
 * `npm run docs` writes them; without --write this only checks.
 */
import { readdir, writeFile } from 'node:fs/promises'
import { toTable } from './markdown-table.mjs'
import { resultRows, resultsSchema, schemaFile } from './results-schema.mjs'
import { missing, read, readYaml, root } from './sources.mjs'
import { filterRows, variableRows } from './template-tables.mjs'
import { troubleshootingRows } from './troubleshooting-table.mjs'

/** @typedef {'inputs' | 'outputs'} Kind */
/** @typedef {Record<Kind, Record<string, { description: string, default?: string }>>} Action */
/** @typedef {Record<Kind, Record<string, string>>} Descriptions */

const action = /** @type {Action} */ (await readYaml('action.yml'))
const chinese = /** @type {Descriptions} */ (await readYaml('docs/action.zh-CN.yml'))
const chineseComments = /** @type {Record<string, string>} */ (
  await readYaml('docs/examples.zh-CN.yml')
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
      results: ['Property', 'Type', 'Meaning'],
      variables: ['Variable', 'Meaning'],
      filters: ['Filter', 'Example', 'Result'],
      troubleshooting: [
        '`reason`',
        'The log says',
        'Retried?',
        'Fails the step?',
        'What it means, and what to do',
      ],
    },
    outcomes: { rejection: 'yes', passing: 'no, a warning' },
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
      results: ['字段', '类型', '含义'],
      variables: ['变量', '含义'],
      filters: ['过滤器', '例子', '作用'],
      troubleshooting: ['`reason`', '日志中的原文', '是否重试', '步骤是否失败', '含义与处理办法'],
    },
    outcomes: { rejection: '是', passing: '否，仅警告' },
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
    if (after !== before) await replaceFile(file, after)
  }
  const nowhere = Object.keys(tables).filter((name) => !placed.has(name))
  if (nowhere.length > 0)
    missing(`${nowhere.join(', ')} in ${edition.readme} and ${edition.folder}`)
}
if ((await read(schemaFile).catch(() => '')) !== resultsSchema())
  await replaceFile(schemaFile, resultsSchema())
if (stale.length > 0 && !process.argv.includes('--write')) {
  console.error(`Stale: ${stale.join(', ')}. Run: npm run docs`)
  process.exitCode = 1
}

/**
 * @param {string} file
 * @param {string} content
 */
async function replaceFile(file, content) {
  stale.push(file)
  if (process.argv.includes('--write')) await writeFile(new URL(file, root), content)
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
    results: toTable(heads.results, resultRows(language)),
    variables: toTable(heads.variables, variableRows(language, same)),
    filters: toTable(heads.filters, filterRows(language)),
    troubleshooting: toTable(
      heads.troubleshooting,
      troubleshootingRows({ language, outcomes, retries, anyOther }),
    ),
  }
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
