/** Which files `template-file` and `payload-file` may read, and what is said of the others. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FileSource, readWorkspaceFile } from '../../src/settings/workspace-file.ts'
import { fieldOf } from '../input-field.ts'

const outer = mkdtempSync(join(tmpdir(), 'workspace-file-'))

const workspace = join(outer, 'workspace')

mkdirSync(join(workspace, '.git'), { recursive: true })

mkdirSync(join(workspace, '.GIT-files'))

const contents = {
  'workspace/right.liquid': '\ufeffHi',
  'workspace/.git/config': 'token',
  'workspace/.GIT-files/a.liquid': 'harmless',
  'workspace/little-endian': Buffer.from('\ufeff标题', 'utf16le'),
  'workspace/big-endian': Buffer.from([0xfe, 0xff, 0x68, 0x07]),
  'workspace/binary': Buffer.from([0x89, 0x50, 0x00, 0x01]),
  'workspace/gbk': Buffer.from([0xb1, 0xea, 0xcc, 0xe2]),
  'workspace/cut-sequence': Buffer.from([0xc3, 0x28]),
  'workspace/empty': ' \n',
  'workspace/64k': 'x'.repeat(64 * 1024),
  'workspace/larger': 'x'.repeat(64 * 1024 + 1),
  'secret.txt': 'a secret',
} as const

for (const [name, content] of Object.entries(contents)) writeFileSync(join(outer, name), content)

symlinkSync(join(workspace, '.git', 'config'), join(workspace, 'link-to-git'))

symlinkSync(outer, join(workspace, 'out'))

execFileSync('mkfifo', [join(workspace, 'pipe')])

symlinkSync(join(workspace, 'pipe'), join(workspace, 'link-to-pipe'))

afterAll(() => {
  rmSync(outer, { recursive: true })
})

function read(path: string, source: Partial<FileSource> = {}): { text?: string; said: string[] } {
  const { field, issues } = fieldOf('template-file', path)
  const text = readWorkspaceFile(field, { env: { GITHUB_WORKSPACE: workspace }, ...source })
  const texts = issues.flatMap((issue) => ('text' in issue ? [issue.text] : []))
  for (const said of texts) expect(said['zh-CN']).toMatch(/\p{Script=Han}.*[。？]$/u)
  return { ...(text === undefined ? {} : { text }), said: texts.map(({ en }) => en) }
}

const anyFile = { readsAnyFile: true } as const

describe('in a workflow, a file of the workspace', () => {
  test.each([
    ['right.liquid', 'Hi'],
    [' ./right.liquid\n', 'Hi'],
    ['.GIT-files/a.liquid', 'harmless'],
    ['64k', 'x'.repeat(64 * 1024)],
  ])('%j is read', (path, text) => {
    expect(read(path)).toEqual({ text, said: [] })
  })

  test.each([
    [
      '.git/config',
      'the file is in .git, which may contain credentials. Give a file of the repository.',
    ],
    [
      'link-to-git',
      'the file is in .git, which may contain credentials. Give a file of the repository.',
    ],
    ['out/secret.txt', 'the file is outside the workspace.'],
    [join(outer, 'secret.txt'), 'the file is outside the workspace.'],
    ['.', 'this is not a regular file.'],
    ['pipe', 'this is not a regular file.'],
    ['link-to-pipe', 'this is not a regular file.'],
    ['/dev/zero', 'the file is outside the workspace.'],
    ['larger', 'the file is larger than 64 kB;'],
    ['empty', 'the file is empty.'],
    ['little-endian', 'the file is UTF-16, which Windows PowerShell writes by default.'],
    ['big-endian', 'the file is UTF-16, which Windows PowerShell writes by default.'],
    ['binary', 'the file is binary. Give a text file in UTF-8.'],
    ['gbk', 'the file is not UTF-8; it may be GBK. Save it as UTF-8.'],
    ['cut-sequence', 'the file is not UTF-8; it may be GBK. Save it as UTF-8.'],
    ['missing', 'there is no such file, or it cannot be read. Does actions/checkout run'],
  ])('%j is not', (path, why) => {
    expect(read(path)).toEqual({ said: [expect.stringContaining(why)] })
  })
})

describe('for the command, any file', () => {
  test('outside the workspace too', () => {
    expect(read(join(outer, 'secret.txt'), anyFile)).toEqual({ text: 'a secret', said: [] })
  })

  test('and no advice that only a workflow can follow', () => {
    expect(read(join(outer, 'missing'), anyFile)).toEqual({
      said: ['there is no such file, or it cannot be read.'],
    })
  })

  test('of the same size and encoding', () => {
    expect(read(join(workspace, 'gbk'), anyFile).said).toEqual([
      'the file is not UTF-8; it may be GBK. Save it as UTF-8.',
    ])
  })
})
