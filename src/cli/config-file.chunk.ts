/** The file of `--config`: settings by their names, in YAML; loaded only where there is one. */
import { readFileSync, statSync } from 'node:fs'
import type { Translated } from '../i18n/language.ts'
import { nearest } from '../i18n/suggest.ts'
import type { InputIssue } from '../settings/input-issue.ts'
import { inputOf, optionNames } from './options.ts'

export type ConfigFile = {
  /** By the inputs' names. */
  values: ReadonlyMap<string, string>
  /** About the file as a whole, and about what is in it. */
  issues: readonly InputIssue[]
}

const names = [...new Set(optionNames.flatMap((name) => inputOf(name) ?? []))]

/** Nothing of the file's content is ever quoted: it may be a secret in the wrong place. */
export async function readConfigFile(path: string): Promise<ConfigFile> {
  const text = readText(path)
  if (text === undefined) return { values: new Map(), issues: [about(texts.missing)] }
  const { parseYaml } = await import('../settings/yaml.chunk.ts')
  const read = parseYaml(text)
  if (read === 'too deep') return { values: new Map(), issues: [about(texts.noMapping)] }
  if ('wrong' in read) {
    const place = read.line === undefined ? {} : { line: read.line }
    return { values: new Map(), issues: [{ ...about(read.wrong), ...place }] }
  }
  const { value } = read
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { values: new Map(), issues: [about(texts.noMapping)] }
  const entries = Object.entries(value).map(([name, each]) => readEntry(name, each))
  return {
    values: new Map(entries.flatMap((entry) => ('input' in entry ? [] : [entry]))),
    issues: [...modeIssues(path), ...entries.flatMap((e) => ('input' in e ? [e] : []))],
  }
}

function about(text: Translated): InputIssue {
  return { input: 'config', text }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch {
    return undefined
  }
}

/** Windows has no such modes. */
function modeIssues(path: string): InputIssue[] {
  if (process.platform === 'win32') return []
  const isOpen = (statSync(path).mode & 0o077) !== 0
  return isOpen ? [{ ...about(texts.open), level: 'warning' }] : []
}

function readEntry(name: string, value: unknown): [string, string] | InputIssue {
  if (!names.some((each) => each === name)) {
    const guess = nearest(name.toLowerCase().replaceAll('_', '-'), names)
    return about(texts.unknown(guess))
  }
  const lines = (Array.isArray(value) ? value : [value]).map(toText)
  if (lines.some((line) => line === undefined)) return about(texts.nested(name))
  return [name, lines.join('\n')]
}

/** A list's empty line would be none. */
function toText(value: unknown): string | undefined {
  if (value === null) return ''
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

const texts = {
  missing: {
    en: 'the file cannot be read. Is the path right, and may you read it?',
    'zh-CN': '无法读取该文件。路径正确吗？有读取权限吗？',
  },
  noMapping: {
    en: 'not settings in YAML: write a name and a value on each line, such as language: en.',
    'zh-CN': '不是 YAML 格式的设置：请在每一行写名称和值，例如 language: en。',
  },
  open: {
    en: 'other users of this machine can read the file, and it may contain secrets. Run chmod 600 on it.',
    'zh-CN': '同一台机器上的其他人可以读取该文件，其中可能有密钥。请对它执行 chmod 600。',
  },
  unknown: (guess: string | undefined): Translated => ({
    en: `a setting in it does not exist.${guess === undefined ? '' : ` Did you mean ${guess}?`} Settings have the names of the options, without the leading dashes; rows are called fields.`,
    'zh-CN': `其中有不存在的设置。${guess === undefined ? '' : `是否想写 ${guess}？`}设置名与选项名相同，前面不带短横线；附加行写作 fields。`,
  }),
  nested: (name: string): Translated => ({
    en: `${name} is neither a text nor a list of texts.`,
    'zh-CN': `${name} 既不是文本，也不是文本列表。`,
  }),
} as const
