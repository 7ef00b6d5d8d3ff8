/**
 * Builds `dist` and `simulator/dist`: ncc bundles, swc minifies. Each `*.chunk.ts` becomes a file of
 * its own, whole in itself, that `import()` loads only when it is needed: so the main file holds
 * nothing but the usual path, as one scope. (Webpack's own chunks share modules with it, each then
 * wrapped and compiled apart: that cost a tenth of the run.)
 *
 * With `--if-stale`, as before `npm test`, nothing happens where sources and output are as the last
 * build left them.
 */
import { minify } from '@swc/core'
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)

/** Where a chunk is found from `dist/index.js`, and from any other chunk. */
const externals = { '/^\\.{1,2}\\/(?:.*\\/)?([\\w-]+)\\.chunk\\.[jt]s$/': './$1.js' }

/** What the last build was made of, and made. */
const record = new URL('build/.cache/built', root)

if (process.argv.includes('--if-stale') && (await readIfAny(record)) === (await fingerprint()))
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
for (const [name, source] of sources) await build(source, `dist/${name}.js`)
await build('simulator/index.ts', 'simulator/dist/index.js')
await import('./licenses.mjs')
await writeFile(record, await fingerprint())

/** A hash of all that a build reads, but for node_modules, and of all that it writes. */
async function fingerprint() {
  const hash = createHash('sha256')
  for (const folder of ['src', 'simulator', 'build', 'dist']) {
    const names = await readdir(new URL(`${folder}/`, root), { recursive: true }).catch(() => [])
    for (const name of names.filter((each) => /\.(ts|js|txt)$/.test(each)).sort())
      hash.update(`${folder}/${name}\0${await readIfAny(new URL(`${folder}/${name}`, root))}\0`)
  }
  for (const file of ['scripts/build.mjs', 'tsconfig.json', 'package-lock.json'])
    hash.update(await readIfAny(new URL(file, root)))
  return hash.digest('hex')
}

/** @param {URL} file */
async function readIfAny(file) {
  return await readFile(file, 'utf8').catch(() => '')
}

/**
 * The toolkit's modules do nothing when they are imported, but their packages do not say so. Told that,
 * webpack leaves out what is not used: of core the OIDC client, the platform and the job summary, which
 * makes node load a module of its own at every start. So the build reads copies that say it, where
 * tsconfig.json's `paths` lead. Builds that run at once write the same bytes.
 * @param {readonly string[]} packages
 */
async function copyAsPure(packages) {
  for (const name of packages) {
    const original = new URL(`node_modules/@actions/${name}/`, root)
    const copy = new URL(`build/.cache/${name}/`, root)
    await cp(new URL('lib/', original), new URL('lib/', copy), { recursive: true })
    const declared = JSON.parse(await readFile(new URL('package.json', original), 'utf8'))
    const pure = JSON.stringify({ ...declared, sideEffects: false })
    await writeFile(new URL('package.json', copy), pure)
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
 * @param {string} source
 * @param {string} target
 */
async function build(source, target) {
  const entry = fileURLToPath(new URL(source, root))
  const { code, assets } = await ncc(entry, {
    cache: false,
    quiet: true,
    transpileOnly: true,
    externals,
  })
  const others = Object.keys(assets)
  if (others.length > 0) throw new Error(`${source}: ncc also made ${others.join(', ')}`)
  const written = toAscii(target.startsWith('dist/') ? await toSmall(code) : code)
  await writeFile(new URL(target, root), written)
  console.log(`${(written.length / 1000).toFixed(1).padStart(6)} kB  ${target}`)
}

/**
 * ncc's own minifier only shortens names. Classes keep theirs: they are errors, and users read them.
 * @param {string} code
 */
async function toSmall(code) {
  const small = await minify(code, {
    ecma: 2022,
    module: false,
    compress: { ecma: 2022, passes: 2 },
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
