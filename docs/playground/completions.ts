/** What a template may say next: names of variables and filters, from the tables that the action checks. */
import type { Language, Translated } from '../../src/i18n/language.ts'
import type { Variables } from '../../src/message/template/define-variables.ts'
import { filters } from '../../src/message/template/filters.ts'
import { variables } from '../../src/message/template/variables.ts'

export type Suggestion = { label: string; detail: string }

/** Liquid's own that are most of use. */
const plainFilters = [
  'append',
  'date',
  'default',
  'downcase',
  'escape_once',
  'first',
  'join',
  'last',
  'map',
  'prepend',
  'replace',
  'size',
  'slice',
  'sort',
  'split',
  'strip',
  'truncate',
  'uniq',
  'upcase',
  'where',
]

/**
 * @param before the line up to the cursor, from the last `{{`, `{%` on
 * @param loops the names that `for` gives: each is an element of a list
 */
export function suggestionsAt(
  before: string,
  loops: ReadonlyMap<string, string>,
  language: Language,
): Suggestion[] {
  if (/\|\s*\w*$/.test(before)) return filterSuggestions(language)
  const path = /([\w.]*)$/.exec(before)?.[1] ?? ''
  const parents = path.split('.').slice(0, -1)
  const rows = parents.reduce<Variables | undefined>(
    (within, name, depth) => (depth === 0 ? rowsOf(name, loops) : within?.[name]?.rows),
    undefined,
  )
  if (parents.length > 0) return rows === undefined ? [] : toSuggestions(rows, language)
  const ofLoops = [...loops.keys()].map((label) => ({ label, detail: loops.get(label) ?? '' }))
  return [...toSuggestions(variables, language), ...ofLoops]
}

function rowsOf(name: string, loops: ReadonlyMap<string, string>): Variables | undefined {
  const list = loops.get(name)
  if (list === undefined) return variables[name as keyof typeof variables]?.rows
  const [first = '', ...rest] = list.split('.')
  return rest.reduce<Variables | undefined>(
    (within, each) => within?.[each]?.rows,
    rowsOf(first, loops),
  )
}

/** `{% for job in failed_jobs %}` → `job` is an element of `failed_jobs`. */
export function loopsIn(text: string): Map<string, string> {
  const found = text.matchAll(/\{%-?\s*for\s+(\w+)\s+in\s+([\w.]+)/g)
  return new Map(Array.from(found, ([, name = '', list = '']) => [name, list]))
}

function toSuggestions(rows: Variables, language: Language): Suggestion[] {
  return Object.entries(rows).map(([label, { about }]) => ({
    label,
    detail: plain(about, language),
  }))
}

function filterSuggestions(language: Language): Suggestion[] {
  const ours = Object.entries(filters).map(([label, { about }]) => ({
    label,
    detail: plain(about, language),
  }))
  return [...ours, ...plainFilters.map((label) => ({ label, detail: 'Liquid' }))]
}

function plain(about: Translated, language: Language): string {
  return about[language].replaceAll('`', '')
}
