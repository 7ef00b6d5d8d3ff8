/**
 * Writes `dist/licenses.txt`: the licence of every package that may be in the bundle. ncc's own
 * `--license` leaves out what is in lazy chunks.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'

const root = new URL('../', import.meta.url)
const lock = JSON.parse(await readFile(new URL('package-lock.json', root), 'utf8'))

/** @type {Record<string, { dev?: boolean, version: string, license?: string }>} */
const packages = lock.packages
const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)
const texts = await Promise.all(
  shipped.map(async ([path, { version, license }]) => {
    const name = path.replace(/^.*node_modules\//, '')
    return `${name} ${version} (${license ?? 'see below'})\n\n${await licenseIn(path)}`
  }),
)
const notice = [...new Set(texts)].join(`\n\n${'-'.repeat(80)}\n\n`)
await writeFile(new URL('dist/licenses.txt', root), `${notice}\n`)

/** @param {string} path of an installed package */
async function licenseIn(path) {
  const folder = new URL(`${path}/`, root)
  const file = (await readdir(folder))
    .sort()
    .find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name))
  if (file === undefined) return '(the package has no licence file)'
  return (await readFile(new URL(file, folder), 'utf8')).replaceAll('\r\n', '\n').trim()
}
