/**
 * One sentence per event and action, as data: `issues.closed`, else `*.closed`, else `issues`,
 * else `*`. Of several, the first whose names are all known is said.
 */
export type SentenceTable = Readonly<Record<string, string | readonly string[]>>

export type SentenceCatalog = {
  sentences: SentenceTable
  /** GitHub's words where a sentence has them: what a thing is called, how something went. */
  terms: Readonly<Record<string, string>>
}

/** The same events as a table of another language. */
export type CatalogIn<Table> = Readonly<Record<keyof Table, string | readonly string[]>>
