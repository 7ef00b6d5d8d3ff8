/** Single settings, and the contexts `needs` and `matrix` in JSON: text → value, or the problem with it. */
import { isTimeZone } from '../i18n/formats.ts'
import { type Language, languages } from '../i18n/language.ts'
import type { NeededJob } from '../model/job.ts'
import {
  countedWordForms,
  type NotifyWord,
  notifyWords,
  toCountedWord,
} from '../model/notify-rules.ts'
import { toConclusion } from '../model/status.ts'
import { type InputField, type ValueProblem, addIssueTo } from './input-issue.ts'
import { distinct, linesOf, listOf, uniqueTexts } from './lists.ts'

/**
 * Words are compared without regard to case, `_` is as good as `-`, and what a list in JSON or YAML
 * has around its entries is left out.
 */
function canonical(word: string): string {
  const bare = word.replace(/^[-\s["']+|[\s\]"']+$/g, '')
  return bare.toLowerCase().replaceAll('_', '-')
}

function findWord<Word extends string>(text: string, words: readonly Word[]): Word | undefined {
  const exact = words.find((each) => each === text)
  return exact ?? words.find((each) => canonical(each) === canonical(text))
}

/** One of a few words; the first is used where the word is wrong. */
export function parseWord<Word extends string>(
  field: InputField,
  words: readonly [Word, ...Word[]],
): Word {
  const word = findWord(field.text, words)
  if (word === undefined) addIssueTo(field, { kind: 'word', value: field.text, words })
  return word ?? words[0]
}

/** The words of `notify-on` and `at-on`, some of which have a number behind them. */
export function parseNotifyWords(field: InputField): NotifyWord[] {
  const words = [...notifyWords, ...countedWordForms]
  return distinct(listOf(field.text)).flatMap((entry) => {
    const word = findWord(entry.text, notifyWords) ?? toCountedWord(canonical(entry.text))
    if (word !== undefined) return [word]
    addIssueTo(field, { kind: 'words', value: entry.text, words }, entry)
    return []
  })
}

/** `zh`, `zh_CN`, `zh-Hans`, `en-US` … : the language counts, whatever the region. */
export function parseLanguage(field: InputField): Language {
  const [language] = canonical(field.text).split('-')
  if (language === 'zh') return 'zh-CN'
  if (language === 'en') return 'en'
  addIssueTo(field, { kind: 'word', value: field.text, words: languages })
  // Whoever writes 中文 or cn reads the errors in it.
  return /[\u4e00-\u9fff]|cn|chin/i.test(field.text) ? 'zh-CN' : 'en'
}

/** One a line, because a path may have commas; `#` begins a comment. */
export function parseGlobs({ text }: InputField): string[] {
  return uniqueTexts(linesOf(text)).filter((line) => !line.startsWith('#'))
}

export function parseBoolean(field: InputField): boolean {
  const word = findWord(field.text, ['true', 'false'])
  if (word === undefined) addIssueTo(field, { kind: 'boolean', value: field.text })
  return word === 'true'
}

/** A time in seconds, as milliseconds. */
export function parseSeconds(field: InputField, { most }: { most: number }): number {
  const text = field.text.trim()
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (seconds > 0 && seconds <= most) return seconds * 1000
  addIssueTo(field, { kind: 'seconds', value: field.text, most })
  return 1000
}

/** A whole number from 0. */
export function parseCount(field: InputField, { most }: { most: number }): number {
  const text = field.text.trim()
  if (/^\d{1,9}$/.test(text) && Number(text) <= most) return Number(text)
  addIssueTo(field, { kind: 'count', value: field.text, most })
  return 0
}

/** An IANA time zone. */
export function parseTimezone(field: InputField): string {
  const timeZone = field.text.trim()
  if (!isTimeZone(timeZone)) addIssueTo(field, { kind: 'timezone', value: field.text })
  return timeZone
}

/** The job's id in GitHub's API; absent on servers that do not give it. */
export function parseJobId(field: InputField): string | undefined {
  const text = field.text.trim()
  if (text === '') return undefined
  if (/^\d+$/.test(text)) return text
  addIssueTo(field, { kind: 'job-id', value: field.text })
  return undefined
}

/** The values of `${{ toJSON(matrix) }}`, in order; none outside a matrix (`null`). */
export function parseMatrix(field: InputField): string[] {
  try {
    return field.text.trim() === '' ? [] : scalarsIn(JSON.parse(field.text))
  } catch {
    addIssueTo(field, { kind: 'matrix' } satisfies ValueProblem)
    return []
  }
}

function scalarsIn(value: unknown): string[] {
  if (value === null) return []
  return typeof value === 'object'
    ? Object.values(value).flatMap(scalarsIn)
    : [typeof value === 'string' ? value : JSON.stringify(value)]
}

/** None where the input is empty. */
export function parseNeeds(field: InputField): NeededJob[] {
  if (field.text.trim() === '') return []
  const needs = parseJson(field.text)
  if (typeof needs !== 'object' || needs === null || Array.isArray(needs)) {
    addIssueTo(field, { kind: 'needs' })
    return []
  }
  const jobs = Object.entries(needs)
  if (jobs.length === 0) addIssueTo(field, { kind: 'needs-empty' })
  return jobs.flatMap(([id, job]) => toNeededJob(id, job, field))
}

/** Gitea gives a job that was skipped an empty result. */
function toNeededJob(id: string, job: unknown, field: InputField): NeededJob[] {
  const result =
    typeof job === 'object' && job !== null && 'result' in job && typeof job.result === 'string'
      ? job.result.trim() || 'skipped'
      : undefined
  const conclusion = toConclusion(result)
  if (conclusion !== undefined) return [{ id, conclusion }]
  addIssueTo(field, { kind: 'needs-result', id })
  return []
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
