/** The end of a step that could not do its work: wrong inputs, else a defect. */
import type { Language, Translated } from '../../i18n/language.ts'
import { maskMobiles } from '../../redact/mobiles.ts'
import { redact } from '../../redact/redact.chunk.ts'
import type { Environment } from '../../runtime.ts'
import { isError, isInputError } from '../../settings/input-issue.ts'
import { inputTexts } from '../../settings/input-defaults.ts'
import { givenInputs, readKnownSecrets } from '../known-secrets.ts'
import { annotateIssues, printLine } from './log.ts'
import { nothingSent, writeOutputs } from './outputs.ts'
import { noStatus } from './step-report.ts'

/** @returns why the step fails; undefined where the start of a watched job has reported it */
export async function reportError(thrown: unknown, env: Environment): Promise<string | undefined> {
  const language = isInputError(thrown) ? thrown.language : configuredLanguage(env)
  await writeOutputs(noStatus, nothingSent, { env, language })
  if (!isInputError(thrown)) return defectText(await describe(thrown, env))[language]
  annotateIssues(thrown.issues, language)
  const count = thrown.issues.filter(isError).length
  if (count > 0) return wrongInputs(count)[language]
  printLine(wrongBefore[language])
  return undefined
}

/** What broke may have broken before the inputs were read. */
function configuredLanguage(env: Environment): Language {
  const text = inputTexts({ given: givenInputs(env), env })('language')
  return /^\s*en/i.test(text) ? 'en' : 'zh-CN'
}

const wrongBefore: Translated = {
  en: 'Nothing was sent: the inputs are wrong, as reported at the start of this job.',
  'zh-CN': '未发送任何消息：输入有误，作业开始时已经报告。',
}

function wrongInputs(count: number): Translated {
  return {
    en: `Nothing was sent: ${count === 1 ? 'an input is wrong' : `the inputs have ${String(count)} problems`}, see above.`,
    'zh-CN': `未发送任何消息：输入有 ${String(count)} 处问题，见上文。`,
  }
}

function defectText(what: string): Translated {
  return {
    en: `Unexpected ${what}. This is a bug in dingtalk-notify; please report it.`,
    'zh-CN': `意外错误 ${what}。这是 dingtalk-notify 自身的缺陷，请向我们反馈。`,
  }
}

/** An error by its kind and its words, without any URL, secret or number in them. */
async function describe(thrown: unknown, env: Environment): Promise<string> {
  if (!(thrown instanceof Error)) return typeof thrown
  const { credentials, urls, mobiles } = await readKnownSecrets(env)
  const words = thrown.message.replace(/[^\s:]+:\/\/\S+/g, '(URL)')
  return `${thrown.name}: ${redact(maskMobiles(words, mobiles), [...urls, ...credentials])}`
}
