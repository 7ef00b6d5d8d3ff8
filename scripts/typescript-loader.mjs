/** Lets a script import modules of src: node 20 cannot load TypeScript by itself. */
import { transformFile } from '@swc/core'
import { fileURLToPath } from 'node:url'

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context)
  const parser = /** @type {const} */ ({ syntax: 'typescript' })
  const { code } = await transformFile(fileURLToPath(url), { jsc: { parser, target: 'es2022' } })
  return { format: 'module', source: code, shortCircuit: true }
}
