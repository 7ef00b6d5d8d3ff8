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
  const scratch = mkdtempSync(join(tmpdir(), 'dingtalk-notify-index-'))
  try {
    const env = { ...process.env, GIT_INDEX_FILE: join(scratch, 'index') }
    const git = (/** @type {string[]} */ ...args) =>
      execFileSync('git', args, { cwd: root, env, maxBuffer })
    git('read-tree', 'HEAD')
    git('add', '--all')
    const tree = String(git('write-tree')).trim()
    const tar = git('archive', '--format=tar', '--worktree-attributes', tree)
    return { tar, bytes: gzipSync(tar).length }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
