/** What the scripts of the documentation read: files of the repository, and modules of src. */
import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { parse } from 'yaml'

register('./typescript-loader.mjs', import.meta.url)

export const root = new URL('../', import.meta.url)

/** @param {string} path */
export const read = (path) => readFile(new URL(path, root), 'utf8')

/**
 * @param {string} path
 * @returns {Promise<unknown>}
 */
export async function readYaml(path) {
  /** @type {unknown} */
  const loaded = parse(await read(path))
  return loaded
}

/**
 * A module of src.
 * @param {string} path
 * @returns {Promise<unknown>}
 */
export async function importTypeScript(path) {
  /** @type {unknown} */
  const loaded = await import(new URL(path, root).href)
  return loaded
}

/**
 * @param {string} what
 * @returns {never}
 */
export function missing(what) {
  throw new Error(`Missing: ${what}`)
}
