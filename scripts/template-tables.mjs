/** The tables of what templates know: variables and filters. */
import { importTypeScript } from './sources.mjs'

/** @typedef {typeof import('../src/message/template/variables.ts')} Variables */
/** @typedef {typeof import('../src/message/template/filters.ts')} Filters */
/** @typedef {import('../src/i18n/language.ts').Language} Language */

const { variables } = /** @type {Variables} */ (
  await importTypeScript('src/message/template/variables.ts')
)
const { filters } = /** @type {Filters} */ (
  await importTypeScript('src/message/template/filters.ts')
)

/** @param {Language} language */
export function filterRows(language) {
  return Object.entries(filters).map(([name, { example, about }]) => [
    `\`${name}\``,
    `\`${example}\``,
    about[language],
  ])
}

/**
 * A row per variable, with its properties below each other; those of another are named once.
 * @param {import('../src/i18n/language.ts').Language} language
 * @param {(other: string) => string} same
 */
export function variableRows(language, same) {
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
