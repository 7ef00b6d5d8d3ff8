/** A table of variables: a row per name, with its words in each language and how it is read. */
import { webUrl } from '../../document/document.ts'
import type { Translated } from '../../i18n/language.ts'
import { type OutputNode, outputOf, printingAs, textOf, toValue } from './output.ts'

/** What is known of a variable before anything happened. */
export type Variable = {
  about: Translated
  /** What it holds: of a list, each element. */
  rows?: Variables
  isList?: boolean
  /** It may hold other names as well. */
  isOpen?: boolean
}

export type Variables = Readonly<Record<string, Variable>>

/** @property read undefined where the event has no such thing */
export type VariableRow<From> = Variable & { read: (from: From) => unknown }

export type VariableRows<From> = Readonly<Record<string, VariableRow<From>>>

type Simple = string | number | boolean | undefined

export function textVariable<From>(
  about: Translated,
  read: (from: From) => Simple,
): VariableRow<From> {
  return { about, read }
}

/** A URL that GitHub or we have made. */
export function urlVariable<From>(
  about: Translated,
  read: (from: From) => string | undefined,
): VariableRow<From> {
  return output(about, (from) => {
    const url = webUrl(read(from) ?? '')
    return url === undefined ? undefined : [{ kind: 'url', url }]
  })
}

export function output<From>(
  about: Translated,
  read: (from: From) => readonly OutputNode[] | undefined,
): VariableRow<From> {
  return {
    about,
    read: (from) => {
      const found = read(from)
      return found === undefined ? undefined : toValue(found)
    },
  }
}

/** A thing with properties; alone, it prints the first of them. */
export function objectVariable<From, Inner>(
  about: Translated,
  read: (from: From) => Inner | undefined,
  rows: VariableRows<Inner>,
): VariableRow<From> {
  return {
    about,
    rows,
    read: (from) => {
      const inner = read(from)
      return inner === undefined ? undefined : readAll(rows, inner)
    },
  }
}

/** Several of them; texts where the elements have no properties. */
export function listVariable<From, Item>(
  about: Translated,
  read: (from: From) => readonly Item[] | undefined,
  rows?: VariableRows<Item>,
): VariableRow<From> {
  return {
    about,
    ...(rows !== undefined && { rows }),
    isList: true,
    read: (from) =>
      read(from)?.map((item) => (rows === undefined ? textOf(item) : readAll(rows, item))),
  }
}

/** Every row's value, by its name. Nothing is inherited: what is not there is nothing. */
export function readAll<From>(rows: VariableRows<From>, from: From): object {
  const values = Object.entries(rows).map(([name, row]) => [name, row.read(from)] as const)
  return printingAs(Object.fromEntries(values), () => outputOf(values[0]?.[1]))
}

const nothing = { en: '', 'zh-CN': '' }

export const leaf: Variable = { about: nothing }

/** Something that may have any property. */
export const anyNames: Variable = { about: nothing, isOpen: true }

/** Something with these properties. */
export function objectWith(names: readonly string[]): Variable {
  return { about: nothing, rows: Object.fromEntries(names.map((name) => [name, leaf])) }
}
