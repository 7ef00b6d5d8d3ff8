/** `npm run demo`, as somebody at a terminal uses it. */
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { messageTypes } from '../src/dingtalk/message.ts'
import { languages } from '../src/i18n/language.ts'

const script = fileURLToPath(new URL('../scripts/demo.mjs', import.meta.url))

function demo(...options: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('an event, a language and a template of one’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dingtalk-notify-demo-'))
  const template = join(folder, 'own.liquid')
  writeFileSync(template, '{{ emoji }} {{ release.tag }} {{ status_text }}')
  const { status, stdout } = demo(
    '--event',
    'release',
    '--language',
    'zh-CN',
    '--template',
    template,
  )
  rmSync(folder, { recursive: true })
  expect(stdout).toContain('✅ v5.3.0 成功\n')
  expect(stdout).toContain('2 of 3 robots accepted the message.')
  expect(status).toBe(0)
})

test('a recovery is one', () => {
  const { status, stdout } = demo('--event', 'recovery', '--language', 'en')
  expect(stdout).toContain('✅ CI fixed · widgets@main')
  expect(status).toBe(0)
})

describe('nothing is run for', () => {
  test.each([
    [['--evnt', 'release'], "Unknown option '--evnt'"],
    [['zh-CN'], "Unexpected argument 'zh-CN'"],
    [['--event', 'relese'], '--event relese: use failure, matrix'],
    [['--language', 'fr'], '--language fr: use zh-CN, en.'],
    [['--template', '/none.liquid'], "no such file or directory, access '/none.liquid'"],
  ])('%j', (options, error) => {
    const { status, stdout, stderr } = demo(...options)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(error)
  })
})

test('--help lists every language and message type', () => {
  const { stdout } = demo('--help')
  const listed = ['--language', '--message-type'].map((option) =>
    new RegExp(`${option} WORD +(.*?)(?: \\(.*)?$`, 'm').exec(stdout)?.[1]?.split(', ').toSorted(),
  )
  expect(listed).toEqual([[...languages].toSorted(), [...messageTypes].toSorted()])
})

test('--help lists every option', () => {
  const { status, stdout } = demo('--help')
  expect(status).toBe(0)
  expect(stdout).toMatch(/--event [^]*--language [^]*--template FILE/)
})
