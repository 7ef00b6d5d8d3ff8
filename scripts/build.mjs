/**
 * Builds `dist` and `simulator/dist` with ncc. Each `*.chunk.ts` becomes a file of its own, whole in
 * itself, that `import()` loads only when it is needed: so the main file holds nothing but the usual
 * path, as one scope. (Webpack's own chunks share modules with it, each then wrapped and compiled
 * apart: that cost a tenth of the run.)
 */
import ncc from '@vercel/ncc'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)

/** Where a chunk is found from `dist/index.js`, and from any other chunk. */
const externals = { '/^\\.{1,2}\\/(?:.*\\/)?([\\w-]+)\\.chunk\\.[jt]s$/': './$1.js' }

await declarePure(['@actions/core', '@actions/github', '@actions/http-client'])
for (const folder of ['dist/', 'simulator/dist/']) {
  await rm(new URL(folder, root), { recursive: true, force: true })
  await mkdir(new URL(folder, root))
  // Wherever the folder is copied to, node takes its files for what they are.
  await writeFile(new URL(`${folder}package.json`, root), '{ "type": "commonjs" }\n')
}
const sources = await readdir(new URL('src/', root), { recursive: true })
const chunks = sources.filter((name) => name.endsWith('.chunk.ts')).sort()
for (const source of ['index.ts', ...chunks]) {
  const name = basename(source).replace(/(\.chunk)?\.ts$/, '')
  await build(join('src', source), `dist/${name}.js`)
}
await build('simulator/index.ts', 'simulator/dist/index.js')
await import('./licenses.mjs')

/**
 * The toolkit's modules do nothing when they are imported, but their packages do not say so. Told that,
 * webpack leaves out what is not used: of core the OIDC client, the platform and the job summary, which
 * makes node load a module of its own at every start.
 * @param {readonly string[]} packages
 */
async function declarePure(packages) {
  for (const name of packages) {
    const file = new URL(`node_modules/${name}/package.json`, root)
    const declared = JSON.parse(await readFile(file, 'utf8'))
    await writeFile(file, `${JSON.stringify({ ...declared, sideEffects: false }, null, 2)}\n`)
  }
}

/**
 * @param {string} source
 * @param {string} target
 */
async function build(source, target) {
  const entry = fileURLToPath(new URL(source, root))
  const { code, assets } = await ncc(entry, {
    minify: target.startsWith('dist/'),
    cache: false,
    quiet: true,
    transpileOnly: true,
    externals,
  })
  const others = Object.keys(assets)
  if (others.length > 0) throw new Error(`${source}: ncc made ${others.join(', ')} besides`)
  await writeFile(new URL(target, root), toAscii(code))
  console.log(`${(code.length / 1000).toFixed(0).padStart(5)} kB  ${target}`)
}

/**
 * Other characters than ASCII stand in strings, templates and patterns only, and mean the same there
 * as escapes; a file without any is half as large in node's memory, and read faster.
 * @param {string} code
 */
function toAscii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
