/**
 * `template-file` and `payload-file`: in a workflow, the text of a file of the workspace, and of no
 * other file.
 */
import { realpathSync, readFileSync, statSync } from 'node:fs'
import { resolve, relative, isAbsolute } from 'node:path'
import type { Translated } from '../i18n/language.ts'
import { type InputField, addIssueTo } from './input-issue.ts'
import type { SettingsSource } from './input-defaults.ts'

const mostBytes = 64 * 1024

/** Which files may be read. */
export type FileSource = Pick<SettingsSource, 'env' | 'readsAnyFile'>

/** Links are followed before it is checked where a file is. */
export function readWorkspaceFile(
  field: InputField,
  { env, readsAnyFile }: FileSource,
): string | undefined {
  const path = field.text.trim()
  const isAny = readsAnyFile === true
  const found = isAny ? read(path) : find(path, env['GITHUB_WORKSPACE'] ?? '.')
  if ('text' in found) return found.text
  const isOwn = isAny && found.wrong === 'missing'
  addIssueTo(field, fileTexts[isOwn ? 'unreadable' : found.wrong])
  return undefined
}

type Found = { text: string } | { wrong: keyof typeof fileTexts }

function find(path: string, workspace: string): Found {
  try {
    const root = realpathSync(workspace)
    const file = realpathSync(resolve(root, path))
    const segments = relative(root, file).split(/[\\/]/)
    if (segments[0] === '..' || isAbsolute(relative(root, file))) return { wrong: 'outside' }
    if (segments.some((each) => each.toLowerCase() === '.git')) return { wrong: 'git' }
    return read(file)
  } catch {
    return { wrong: 'missing' }
  }
}

function read(file: string): Found {
  try {
    const stats = statSync(file)
    if (!stats.isFile()) return { wrong: 'noFile' }
    return stats.size > mostBytes ? { wrong: 'tooLarge' } : decode(readFileSync(file))
  } catch {
    return { wrong: 'missing' }
  }
}

/** Editors and shells on Windows write UTF-16 and GBK; read as UTF-8, either would be gibberish. */
function decode(bytes: Buffer): Found {
  const [first, second] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (isUtf16) return { wrong: 'utf16' }
  if (bytes.includes(0)) return { wrong: 'binary' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? { wrong: 'empty' } : { text }
  } catch {
    return { wrong: 'notUtf8' }
  }
}

const fileTexts = {
  outside: {
    en: 'the file is outside the workspace. Give a path within it, such as .github/dingtalk.liquid.',
    'zh-CN': '文件在工作区之外。请填写工作区内的路径，例如 .github/dingtalk.liquid。',
  },
  git: {
    en: 'the file is in .git, which may contain credentials. Give a file of the repository.',
    'zh-CN': '文件位于 .git 中，那里可能有凭据。请填写仓库里的文件。',
  },
  noFile: {
    en: 'this is not a regular file. Give the path of one.',
    'zh-CN': '这不是普通文件。请填写文件的路径。',
  },
  tooLarge: {
    en: 'the file is larger than 64 kB; DingTalk accepts no message over 20,000 bytes.',
    'zh-CN': '文件超过 64 kB；钉钉不接受超过 20,000 字节的消息。',
  },
  empty: {
    en: 'the file is empty. Write the content into it, or leave this input out.',
    'zh-CN': '文件是空的。请在里面写上内容，或去掉这个输入。',
  },
  utf16: {
    en: 'the file is UTF-16, which Windows PowerShell writes by default. Save it as UTF-8.',
    'zh-CN': '文件是 UTF-16 编码，Windows PowerShell 默认会这样保存。请另存为 UTF-8。',
  },
  binary: {
    en: 'the file is binary. Give a text file in UTF-8.',
    'zh-CN': '文件是二进制文件。请使用 UTF-8 编码的文本文件。',
  },
  notUtf8: {
    en: 'the file is not UTF-8; it may be GBK. Save it as UTF-8.',
    'zh-CN': '文件不是 UTF-8 编码，可能是 GBK。请另存为 UTF-8。',
  },
  missing: {
    en: 'there is no such file, or it cannot be read. Does actions/checkout run before this step, and is the path relative to the workspace?',
    'zh-CN':
      '找不到该文件，或无法读取。在此之前运行 actions/checkout 了吗？路径是相对于工作区的吗？',
  },
  unreadable: {
    en: 'there is no such file, or it cannot be read.',
    'zh-CN': '找不到该文件，或无法读取。',
  },
} as const satisfies Record<string, Translated>
