/**
 * Writes `dist/licenses.txt`: the licence of every package that may be in the bundle. ncc's own
 * `--license` leaves out what is in lazy chunks.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { bundledPackages } from './bundled-packages.mjs'

const root = new URL('../', import.meta.url)
const lock = JSON.parse(await readFile(new URL('package-lock.json', root), 'utf8'))

/** @type {Record<string, { version: string, license?: string, dependencies?: Record<string, string> }>} */
const packages = lock.packages

/** What the build leaves out, and so what only that needs. */
const leftOut = await notBundled()

/** @type {Set<string>} */
const shipped = new Set()
for (const name of bundledPackages) addPackage(name, '')

/**
 * A licence that several packages have stands there once, below their names and copyright lines.
 * @type {Map<string, { text: string, holders: string[] }>}
 */
const licenses = new Map()
for (const path of [...shipped].sort()) {
  const { version, license } = packages[path] ?? { version: '' }
  const name = path.replace(/^.*node_modules\//, '')
  const lines = (await licenseIn(path)).split('\n')
  const copyrights = lines.filter(isCopyright)
  const text = lines
    .filter((line) => !isCopyright(line) && !isTitle(line))
    .join('\n')
    .trim()
  // Quotes, emphasis and line breaks differ from package to package.
  const key = text.replace(/[\s"'*_]+/g, ' ')
  const { holders } = licenses.get(key) ?? { holders: [] }
  const holder = [`${name} ${version} (${license ?? 'see below'})`, ...copyrights].join('\n')
  licenses.set(key, { text, holders: [...new Set([...holders, holder])] })
}
const notices = [...licenses.values()].map(({ text, holders }) => [...holders, text].join('\n\n'))
await writeFile(
  new URL('dist/licenses.txt', root),
  `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
)

/**
 * Every package's own line names its licence.
 * @param {string} line
 */
function isTitle(line) {
  return /^\W*(?:the )?(?:MIT|ISC) licen[cs]e\W*(?:\(MIT\))?\W*$/i.test(line)
}

/**
 * Who holds it, as above a licence; not a sentence of the licence itself, such as `(c) You must retain`.
 * @param {string} line
 */
function isCopyright(line) {
  return /^\s*(?:[\w ]+ )?Copyright (?:\([Cc]\)|©|\d{4}|[A-Z][a-z])/.test(line)
}

/**
 * With all that it needs, as node finds it.
 * @param {string} name
 * @param {string} from the path of the package that needs it
 */
function addPackage(name, from) {
  if (leftOut.has(name)) return
  const path = pathOf(name, from)
  if (path === undefined || shipped.has(path)) return
  shipped.add(path)
  for (const needed of Object.keys(packages[path]?.dependencies ?? {})) addPackage(needed, path)
}

/**
 * @param {string} name
 * @param {string} from
 * @returns {string | undefined}
 */
function pathOf(name, from) {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (packages[path] !== undefined) return path
  return from === ''
    ? undefined
    : pathOf(name, from.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''))
}

/** The packages that tsconfig.json's `paths` replace. */
async function notBundled() {
  const { compilerOptions } = JSON.parse(await readFile(new URL('tsconfig.json', root), 'utf8'))
  /** @type {Record<string, string[]>} */
  const replaced = compilerOptions.paths
  const isLeftOut = (/** @type {string} */ name) =>
    replaced[name]?.some((to) => to.includes('not-bundled')) === true
  return new Set(Object.keys(replaced).filter(isLeftOut))
}

/** @param {string} path of an installed package */
async function licenseIn(path) {
  const folder = new URL(`${path}/`, root)
  const file = (await readdir(folder))
    .sort()
    .find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name))
  if (file === undefined) return '(the package has no licence file)'
  return (await readFile(new URL(file, folder), 'utf8')).replaceAll('\r\n', '\n').trim()
}
