/**
 * What a runner downloads for `uses: OWNER/dingtalk-notify@v1`: GitHub makes it with `git archive`, so
 * `.gitattributes` says what is in it. Of the files as they are now, committed or not.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('../', import.meta.url))

/** More than the largest archive that is worth a look. */
const maxBuffer = 64 * 1024 * 1024

/**
 * @typedef {{ tar: Buffer, bytes: number }} Download `bytes` is its size compressed
 * @returns {Download}
 */
export function packDownload() {
  /** @type {Buffer} */
  const tar = withIndex((git) => {
    const tree = String(git('write-tree')).trim()
    return git('archive', '--format=tar', '--worktree-attributes', tree)
  })
  return { tar, bytes: gzipSync(tar).length }
}

/**
 * Every file, also those that a download leaves out.
 * @param {string} folder
 */
export function copyTree(folder) {
  withIndex((git) => git('checkout-index', '--all', `--prefix=${join(folder, '/')}`))
}

/**
 * @template T
 * @param {(git: (...args: string[]) => Buffer) => T} use with all files in an index of its own
 * @returns {T}
 */
function withIndex(use) {
  const scratch = mkdtempSync(join(tmpdir(), 'dingtalk-notify-index-'))
  try {
    const env = { ...process.env, GIT_INDEX_FILE: join(scratch, 'index') }
    const git = (/** @type {string[]} */ ...args) =>
      execFileSync('git', args, { cwd: root, env, maxBuffer })
    git('read-tree', 'HEAD')
    git('add', '--all')
    return use(git)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
