/**
 * Builds `dist` and `simulator/dist`: ncc bundles, swc minifies. Each `*.chunk.ts` becomes a file of
 * its own that `import()` loads only when it is needed: so the main file holds nothing but the usual
 * path, as one scope. (With webpack's own chunks each shared module is wrapped and compiled apart:
 * that cost a tenth of the run.) What a chunk needs of the main file it takes from its exports; so do
 * the command and `setup`. The library for node is whole in itself.
 *
 * With `--if-stale`, as before `npm test`, nothing happens where sources and output are as the last
 * build left them: that it has recorded, and what it has written is committed with its record.
 */
import { minify } from '@swc/core'
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { calledFunctions, compileAhead, reportSuccess, sendText } from './compile-ahead.mjs'
import { takenFromMain } from './shared-modules.mjs'

const root = new URL('../', import.meta.url)

/** Where a chunk is found from `dist/index.js`, and from any other chunk. */
const externals = { '/^\\.{1,2}\\/(?:.*\\/)?([\\w-]+)\\.chunk\\.[jt]s$/': './$1.js' }

/** What the last build was made of, and made. */
const record = new URL('build/built.sha256', root)

if (
  process.argv.includes('--if-stale') &&
  (await readIfAny(record)).trim() === (await fingerprint())
)
  process.exit()

/**
 * ncc keeps node's code cache of itself in its own folder, unless it finds itself inside a program made
 * by pkg: a build leaves node_modules as it found it.
 */
Object.assign(process, { pkg: true })
const { default: ncc } = await import('@vercel/ncc')

await copyAsPure(['core', 'github'])
const sources = await sourcesByName()
for (const folder of ['dist/', 'simulator/dist/']) {
  await rm(new URL(folder, root), { recursive: true, force: true })
  await mkdir(new URL(folder, root))
  // Wherever the folder is copied to, node takes its files for what they are.
  await writeFile(new URL(`${folder}package.json`, root), '{ "type": "commonjs" }\n')
}
const others = [...sources].filter(([name]) => name !== 'index' && name !== 'library')
const taken = await takenFromMain(
  await usedInMain(),
  others.map(([, source]) => source),
)
const places = placesOf(taken)
await build(await writeMain(), 'dist/index.js')
await build('src/library.ts', 'dist/library.js')
await readFaster('dist/index.js', reportSuccess)
await copyWithoutMain()
for (const [name, source] of others) await build(`build/.cache/${source}`, `dist/${name}.js`)
await readFaster('dist/cli.js', sendText)
await build('simulator/index.ts', 'simulator/dist/index.js')
await declareLibrary()
await import('./licenses.mjs')
await writeFile(record, `${await fingerprint()}\n`)

/** A hash of all that a build reads, but for node_modules, and of all that it writes. */
async function fingerprint() {
  const hash = createHash('sha256')
  for (const folder of ['src', 'simulator', 'build', 'dist']) {
    const names = await readdir(new URL(`${folder}/`, root), { recursive: true }).catch(() => [])
    const paths = names.map((name) => `${folder}/${name.replaceAll(sep, '/')}`)
    for (const path of paths
      .filter((each) => /^(?!build\/\.cache).*\.(ts|js|txt)$/.test(each))
      .sort())
      hash.update(`${path}\0${await readIfAny(new URL(path, root))}\0`)
  }
  for (const file of [
    'scripts/build.mjs',
    'scripts/compile-ahead.mjs',
    'scripts/shared-modules.mjs',
    'tsconfig.json',
    'package-lock.json',
  ])
    hash.update(await readIfAny(new URL(file, root)))
  return hash.digest('hex')
}

/** @param {URL} file */
async function readIfAny(file) {
  return await readFile(file, 'utf8').catch(() => '')
}

/**
 * The toolkit's modules do nothing when they are imported, but their packages do not say so. With that declared,
 * webpack leaves out what is not used: of core the OIDC client, the platform and the job summary, which
 * makes node load a module of its own at every start. So the build reads copies that say it, where
 * tsconfig.json's `paths` lead, and they load no module of node for the end of a line alone. Builds that run
 * at once write the same bytes.
 * @param {readonly string[]} packages
 */
async function copyAsPure(packages) {
  for (const name of packages) {
    const original = new URL(`node_modules/@actions/${name}/`, root)
    const copy = new URL(`build/.cache/${name}/`, root)
    await cp(new URL('lib/', original), new URL('lib/', copy), { recursive: true })
    await writeOwnLineEnds(new URL('lib/', copy))
    const declared = JSON.parse(await readFile(new URL('package.json', original), 'utf8'))
    const pure = JSON.stringify({ ...declared, sideEffects: false })
    await writeFile(new URL('package.json', copy), pure)
  }
}

/**
 * A runner on Windows reads these lines as well: bash writes them there.
 * @param {URL} folder
 */
async function writeOwnLineEnds(folder) {
  const imported = "import * as os from 'os';"
  const own = "const os = { EOL: '\\n' };"
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.js')) continue
    const file = new URL(name, folder)
    const code = await readFile(file, 'utf8')
    if (code.includes(imported) && !/\bos\.(?!EOL\b)/.test(code))
      await writeFile(file, code.replace(imported, own))
  }
}

/**
 * The main files and the chunks by their names in dist.
 * @returns {Promise<Map<string, string>>}
 */
async function sourcesByName() {
  const names = await readdir(new URL('src/', root), { recursive: true })
  /** @type {Map<string, string>} */
  const byName = new Map([
    ['index', 'src/index.ts'],
    ['cli', 'src/cli.ts'],
    ['library', 'src/library.ts'],
    ['setup', 'src/setup.ts'],
  ])
  for (const source of names.filter((each) => each.endsWith('.chunk.ts')).sort()) {
    const name = basename(source, '.chunk.ts')
    const path = join('src', source)
    const other = byName.get(name)
    if (other !== undefined) throw new Error(`${path} and ${other} would both be dist/${name}.js`)
    byName.set(name, path)
  }
  return byName
}

/**
 * Of each module in the main file, the exports that are used there.
 * @returns {Promise<Map<string, Set<string>>>}
 */
async function usedInMain() {
  const { stats } = await bundle('src/index.ts')
  const listed = { all: false, modules: true, nestedModules: true, usedExports: true }
  const everything = { modulesSpace: Infinity, nestedModulesSpace: Infinity }
  /** @type {Map<string, Set<string>>} */
  const used = new Map()
  const pending = [...stats.toJson({ ...listed, ...everything }).modules]
  for (const { name, usedExports, modules = [] } of pending) {
    pending.push(...modules)
    if (/^\.\/src\/.*\.ts$/.test(name) && typeof usedExports === 'object')
      used.set(name.slice(2), new Set(usedExports))
  }
  return used
}

/**
 * The main file exports one list, which costs the usual path least: where each name is in it.
 * @param {ReadonlyMap<string, { shared: ReadonlySet<string> }>} modules
 */
function placesOf(modules) {
  const all = [...modules].flatMap(([path, { shared }]) =>
    [...shared].map((name) => `${path} ${name}`),
  )
  return new Map(all.sort().map((key, place) => [key, place]))
}

/** The main file's source, with what it shares. */
async function writeMain() {
  const source = 'build/.cache/main.ts'
  const imports = [...places].map(([key, place]) => {
    const [path, name] = key.split(' ')
    return `import { ${name} as _${place} } from '../../${path}'`
  })
  const list = [...places.values()].map((place) => `_${place}`).join(', ')
  const exports = ["export { start } from '../../src/index.ts'", `export const shared = [${list}]`]
  await writeFile(new URL(source, root), [...imports, ...exports, ''].join('\n'))
  return source
}

/**
 * Every run reads the main file, and every command the other one.
 * @param {string} target
 * @param {import('./compile-ahead.mjs').UsualRun} run
 */
async function readFaster(target, run) {
  const file = fileURLToPath(new URL(target, root))
  const code = await readFile(file, 'utf8')
  await writeFile(file, compileAhead(code, await calledFunctions(file, run)))
}

/** The sources of the other files: there, a module that the main file has is what that exports of it. */
async function copyWithoutMain() {
  await rm(new URL('build/.cache/src/', root), { recursive: true, force: true })
  await cp(new URL('src/', root), new URL('build/.cache/src/', root), { recursive: true })
  const declared = JSON.parse(await readFile(new URL('package.json', root), 'utf8'))
  const pure = JSON.stringify({ version: declared.version, sideEffects: false })
  await writeFile(new URL('build/.cache/package.json', root), pure)
  for (const [path, { shared, own }] of taken) {
    const file = new URL(`build/.cache/${path}`, root)
    const ownPath = path.replace(/\.ts$/, '.own.ts')
    const lines = [...shared].map(
      (name) => `export const ${name} = shared[${String(places.get(`${path} ${name}`))}]`,
    )
    lines.unshift("import { shared } from './index.chunk.ts'")
    if (own.size > 0) {
      await cp(file, new URL(`build/.cache/${ownPath}`, root))
      lines.push(`export { ${[...own].join(', ')} } from './${basename(ownPath)}'`)
    }
    await writeFile(file, `${lines.join('\n')}\n`)
  }
}

/** @param {string} source */
async function bundle(source) {
  const entry = fileURLToPath(new URL(source, root))
  return await ncc(entry, { cache: false, quiet: true, transpileOnly: true, externals })
}

/**
 * @param {string} source
 * @param {string} target
 */
async function build(source, target) {
  const { code, assets } = await bundle(source)
  const others = Object.keys(assets)
  if (others.length > 0) throw new Error(`${source}: ncc also made ${others.join(', ')}`)
  const written = toAscii(target.startsWith('dist/') ? await toSmall(code) : code)
  const interpreter = target === 'dist/cli.js' ? '#!/usr/bin/env node\n' : ''
  // Where another file only takes from it, it does nothing.
  const start = target === 'dist/index.js' ? ';require.main===module&&module.exports.start();' : ''
  await writeFile(new URL(target, root), interpreter + written + start)
  console.log(`${(written.length / 1000).toFixed(1).padStart(6)} kB  ${target}`)
}

/**
 * The library's types, and its names: node finds those of a CommonJS file by reading it, and no
 * bundle says them in a way that it reads.
 */
async function declareLibrary() {
  const source = await readFile(new URL('src/library.ts', root), 'utf8')
  const { outputText } = ts.transpileDeclaration(source, {
    fileName: 'library.ts',
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  })
  await writeFile(new URL('dist/library.d.ts', root), outputText)
  const names = Array.from(
    source.matchAll(/^export (?:async )?function (\w+)/gm),
    ([, name]) => name,
  )
  const file = new URL('dist/library.js', root)
  const code = (await readFile(file, 'utf8')).trimEnd()
  await writeFile(file, `${code}\n0 && (module.exports = { ${names.join(', ')} })\n`)
}

/**
 * ncc's own minifier only shortens names. Classes keep theirs: they are errors, and users read them.
 * @param {string} code
 */
async function toSmall(code) {
  const small = await minify(code, {
    ecma: 2022,
    module: false,
    compress: { ecma: 2022, passes: 4 },
    mangle: { topLevel: true, keep_classnames: true },
  })
  return small.code
}

/**
 * Other characters than ASCII are in strings, templates and patterns only, and mean the same there
 * as escapes; a file without any takes half of node's memory, and is read faster.
 * @param {string} code
 */
function toAscii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
