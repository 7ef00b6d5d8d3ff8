/**
 * What the main file shares. A chunk is a file of its own, and nearly all that it is made of is in
 * `dist/index.js` anyway: it takes that from there, by the exports that are found here, and brings only
 * the rest. Nothing is exported that the main file does not hold for itself: so it grows by names alone.
 */
import { readdir, readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import ts from 'typescript'

const root = new URL('../', import.meta.url)

/**
 * @typedef {ReadonlyMap<string, ReadonlySet<string>>} NamesByModule exports by path, such as `src/main.ts`
 * @typedef {{ shared: Set<string>, own: Set<string> }} Taken names by whether the main file has them
 * @typedef {{ from: string, names: readonly string[] }} Import `*` for all
 * @typedef {{ imports: readonly Import[], length: number }} Source
 */

/** Less than this of a module's source for each name is not worth an export. */
const leastLength = 400

/**
 * @param {NamesByModule} used what the main file uses of its modules
 * @param {readonly string[]} entries the sources of the other files
 * @returns {Promise<Map<string, Taken>>} what these need of each module that the main file shares
 */
export async function takenFromMain(used, entries) {
  const sources = await readSources()
  const offered = new Map(used)
  for (;;) {
    const taken = takenBy(entries, offered, sources)
    const small = [...taken].filter(([path, { shared, own }]) => {
      const length = sources.get(path)?.length ?? 0
      return own.has('*') || length < shared.size * leastLength
    })
    if (small.length === 0) return taken
    for (const [path] of small) offered.delete(path)
  }
}

/**
 * @param {readonly string[]} entries
 * @param {NamesByModule} offered
 * @param {ReadonlyMap<string, Source>} sources
 */
function takenBy(entries, offered, sources) {
  /** @type {Map<string, Taken>} */
  const taken = new Map()
  const seen = new Set(entries)
  for (const path of seen) {
    for (const { from, names } of sources.get(path)?.imports ?? []) {
      const { shared, own } = taken.get(from) ?? { shared: new Set(), own: new Set() }
      for (const name of names) (offered.get(from)?.has(name) === true ? shared : own).add(name)
      if (own.size > 0) seen.add(from)
      taken.set(from, { shared, own })
    }
  }
  return new Map([...taken].filter(([, { shared }]) => shared.size > 0))
}

/** Every source, with what it imports of others when it runs. */
async function readSources() {
  const names = await readdir(new URL('src/', root), { recursive: true })
  /** @type {Map<string, Source>} */
  const sources = new Map()
  for (const name of names.filter((each) => each.endsWith('.ts') && !each.endsWith('.d.ts'))) {
    const path = posix.join('src', name)
    const text = await readFile(new URL(path, root), 'utf8')
    const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
    const imports = statements.flatMap((statement) => importOf(statement, path) ?? [])
    sources.set(path, { imports, length: text.length })
  }
  return sources
}

/**
 * @param {ts.Statement} statement
 * @param {string} path
 * @returns {Import | undefined}
 */
function importOf(statement, path) {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined
  const specifier = statement.moduleSpecifier
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return undefined
  if (!specifier.text.startsWith('.')) return undefined
  const from = posix.join(posix.dirname(path), specifier.text)
  const names = namesIn(ts.isImportDeclaration(statement) ? statement.importClause : statement)
  return names.length === 0 ? undefined : { from, names }
}

/**
 * @param {ts.ImportClause | ts.ExportDeclaration | undefined} clause
 * @returns {string[]}
 */
function namesIn(clause) {
  if (clause === undefined || isTypeOnly(clause)) return []
  const bindings = ts.isImportClause(clause) ? clause.namedBindings : clause.exportClause
  if (bindings === undefined || !('elements' in bindings)) return ['*']
  return [...bindings.elements].flatMap((each) =>
    each.isTypeOnly ? [] : [(each.propertyName ?? each.name).text],
  )
}

/** @param {ts.ImportClause | ts.ExportDeclaration} clause */
function isTypeOnly(clause) {
  return ts.isImportClause(clause)
    ? clause.phaseModifier === ts.SyntaxKind.TypeKeyword
    : clause.isTypeOnly
}
