/** What a runner downloads is small, whole, and runs where it was unpacked. */
import { afterAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packDownload } from '../../scripts/download.mjs'
import { runAction } from '../../scripts/run-action.mjs'
import { startSimulator } from '../../simulator/index.ts'
import { pushEnvironment, pushPayload, secretOf, tokenOf } from '../scenarios/run-scenario.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'download-'))
const { tar, bytes } = packDownload()

execFileSync('tar', ['-x', '-C', folder], { input: tar })

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted()

/** The folders with an action.yml of their own; '' is the root. */
const actions = ['', ...readdirSync(folder)].filter((name) =>
  filesIn(folder).includes(join(name, 'action.yml')),
)

/** No job runs the library, or opens a browser: they are in the package. */
const ofThePackage = ['library.d.ts', 'library.js', 'preview.js']

test('it has at most 320 kB', () => {
  expect(bytes).toBeLessThanOrEqual(320_000)
})

test('it holds what a run needs, and nothing that is for contributors', () => {
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['LICENSE', 'action.yml', 'dist']))
  for (const name of [
    'src',
    'README.md',
    'package.json',
    'node_modules',
    '__tests__',
    'docs',
    '.github',
  ])
    expect(readdirSync(folder)).not.toContain(name)
  const needed = filesIn(join(root, 'dist')).filter((name) => !ofThePackage.includes(name))
  expect(filesIn(join(folder, 'dist'))).toEqual(needed)
})

test('every script that an action.yml names is there', () => {
  const scripts = actions.flatMap((action) => {
    const text = readFileSync(join(folder, action, 'action.yml'), 'utf8')
    return Array.from(text.matchAll(/^ {2}(?:pre|main|post): (\S+\.js)$/gm), ([, script = '']) =>
      join(action, script),
    )
  })
  expect(scripts.length).toBeGreaterThan(actions.length)
  expect(filesIn(folder)).toEqual(expect.arrayContaining(scripts))
})

test('a notification goes out from it, one whose chunks are loaded too', async () => {
  const robot = { token: tokenOf(1), secret: secretOf(1) }
  const simulator = await startSimulator({ robots: [robot] })
  const { exitCode, stderr } = await runAction({
    file: join(folder, 'dist/index.js'),
    inputs: {
      webhooks: simulator.webhook(robot.token),
      secrets: robot.secret,
      status: 'failure',
      template: '{{ workflow }}: {{ status }}',
    },
    env: pushEnvironment,
    payload: pushPayload(),
  })
  const delivered = simulator.delivered()
  await simulator.close()
  expect(stderr).toBe('')
  expect(exitCode).toBe(0)
  expect(delivered).toMatchObject([{ markdown: { text: 'CI: failure' } }])
})
