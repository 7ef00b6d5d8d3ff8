/** `template-file`: the text of a file in the workspace, and of none outside. */
import { realpathSync, readFileSync, statSync } from 'node:fs'
import { resolve, relative, isAbsolute } from 'node:path'
import type { Translated } from '../i18n/language.ts'
import { type InputField, addIssueTo } from './parse.ts'
const mostBytes = 64 * 1024

/** @param workspace `GITHUB_WORKSPACE`; links are followed before it is looked where a file is */
export function readWorkspaceFile(
  field: InputField,
  workspace: string | undefined,
): string | undefined {
  const found = find(field.text.trim(), workspace ?? '.')
  if ('text' in found) return found.text
  addIssueTo(field, found.wrong)
  return undefined
}

function find(path: string, workspace: string): { text: string } | { wrong: Translated } {
  try {
    const root = realpathSync(workspace)
    const file = realpathSync(resolve(root, path))
    if (isOutside(root, file)) return { wrong: outside }
    const { size, isFile } = describe(file)
    if (!isFile) return { wrong: noFile }
    if (size > mostBytes) return { wrong: tooLarge }
    const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '')
    return text.trim() === '' ? { wrong: empty } : { text }
  } catch {
    return { wrong: missing }
  }
}

function describe(file: string): { size: number; isFile: boolean } {
  const stats = statSync(file)
  return { size: stats.size, isFile: stats.isFile() }
}

function isOutside(root: string, file: string): boolean {
  const way = relative(root, file)
  return way.split(/[\\/]/)[0] === '..' || isAbsolute(way)
}

const outside: Translated = {
  en: 'the file is outside the workspace. Give a path within it, such as .github/dingtalk.liquid.',
  'zh-CN': '文件在工作区之外。请填写工作区内的路径，例如 .github/dingtalk.liquid。',
}

const noFile: Translated = {
  en: 'this is no regular file. Give the path of one.',
  'zh-CN': '这不是普通文件。请填写文件的路径。',
}

const tooLarge: Translated = {
  en: 'the file is larger than 64 kB; DingTalk takes no message over 20,000 bytes.',
  'zh-CN': '文件超过 64 kB；钉钉不接受超过 20,000 字节的消息。',
}

const empty: Translated = {
  en: 'the file is empty. Write the template into it, or leave template-file out for the built-in message.',
  'zh-CN': '文件是空的。请在里面写模板；想用内置消息，就不要填写 template-file。',
}

const missing: Translated = {
  en: 'there is no such file that can be read. Does actions/checkout run before this step, and is the path relative to the workspace?',
  'zh-CN': '找不到该文件，或无法读取。在此之前运行 actions/checkout 了吗？路径是相对于工作区的吗？',
}
