/** A table of variables: a row per name, with its words in each language and how it is read. */
import type { Translated } from '../../i18n/language.ts'
import { type Piece, printing, textOf, speaking } from './output.ts'
/** What is known of a variable before anything happened. */
export type Variable = {
  about: Translated
  /** What it holds: of a list, each element. */
  rows?: Variables
  isList?: boolean
}

export type Variables = Readonly<Record<string, Variable>>

/** @property read undefined where the event has no such thing */
export type Row<From> = Variable & { read: (from: From) => unknown }

export type Rows<From> = Readonly<Record<string, Row<From>>>

/** Text for people, English and Chinese. */
type About = readonly [string, string]

type Simple = string | number | boolean | undefined

export function text<From>([en, zh]: About, read: (from: From) => Simple): Row<From> {
  return { about: { en, 'zh-CN': zh }, read }
}

/** An address that GitHub or we have made. */
export function address<From>(about: About, read: (from: From) => string | undefined): Row<From> {
  return pieces(about, (from) => {
    const url = read(from)
    return url === undefined ? undefined : [{ kind: 'address', url }]
  })
}

export function pieces<From>(
  [en, zh]: About,
  read: (from: From) => readonly Piece[] | undefined,
): Row<From> {
  return {
    about: { en, 'zh-CN': zh },
    read: (from) => {
      const found = read(from)
      return found === undefined ? undefined : printing(found)
    },
  }
}

/** A thing with properties; alone, it prints the first of them. */
export function object<From, Inner>(
  [en, zh]: About,
  read: (from: From) => Inner | undefined,
  rows: Rows<Inner>,
): Row<From> {
  return {
    about: { en, 'zh-CN': zh },
    rows,
    read: (from) => {
      const inner = read(from)
      return inner === undefined ? undefined : readAll(rows, inner)
    },
  }
}

/** Several of them; texts where the elements have no properties. */
export function list<From, Item>(
  [en, zh]: About,
  read: (from: From) => readonly Item[] | undefined,
  rows?: Rows<Item>,
): Row<From> {
  return {
    about: { en, 'zh-CN': zh },
    ...(rows !== undefined && { rows }),
    isList: true,
    read: (from) =>
      read(from)?.map((item) => (rows === undefined ? textOf(item) : readAll(rows, item))),
  }
}

/** Every row's value, by its name. Nothing is inherited: what is not there is nothing. */
export function readAll<From>(rows: Rows<From>, from: From): object {
  const values = Object.entries(rows).map(([name, row]) => [name, row.read(from)] as const)
  return speaking(Object.fromEntries(values), () => textOf(values[0]?.[1]))
}
