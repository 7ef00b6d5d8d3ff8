/** The package: what `npm pack` makes, installed in an empty folder, as a command and as a typed library. */
import { afterAll, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startSimulator } from '../../simulator/index.ts'
import { secretOf, tokenOf } from './run-scenario.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'package-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const execute = promisify(execFile)

const program = `
import { sendToRobots, markdown, escapeMarkdown, type SendResult } from 'dingtalk-notify'

const webhook: string = process.argv[2] ?? ''
const message = markdown({ title: 'T', text: escapeMarkdown('a *b*'), at: { mobiles: ['13800000000'] } })
const results: Promise<SendResult[]> = sendToRobots([{ webhook, secret: process.argv[3] }], message)
void results.then((rows) => console.log(rows.map(({ ok }) => ok).join()))
`

const typescript = join(root, 'node_modules/typescript')

/** Names the files that are checked, and what is wrong in them: node's own types would take seconds. */
const compile = `
const ts = require(process.argv[1])
const { options } = ts.convertCompilerOptionsFromJson(
  { strict: true, module: 'nodenext', target: 'es2022', lib: ['es2022'], types: ['node'] }, '.')
const program = ts.createProgram(['program.mts'], options)
const wrong = [...program.getOptionsDiagnostics()]
for (const name of ['program.mts', 'library.d.ts']) {
  const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(name))
  console.log(file ? name : 'missing: ' + name)
  wrong.push(...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file))
  wrong.push(...program.emit(file).diagnostics)
}
for (const { file, messageText } of wrong)
  console.log(file?.fileName, ts.flattenDiagnosticMessageText(messageText, ' '))
`

test('packed, installed offline, run, compiled against, imported and required', async () => {
  const robot = { token: tokenOf(1), secret: secretOf(1) }
  const simulator = await startSimulator({ robots: [robot] })
  const webhook = simulator.webhook(robot.token)
  const cache = join(folder, 'cache')
  const npm = (...args: string[]) => execute('npm', [...args, '--cache', cache], { cwd: folder })

  const packed = await npm('pack', root, '--json', '--ignore-scripts')
  const [{ filename, size, files }] = JSON.parse(packed.stdout) as [
    { filename: string; size: number; files: { path: string }[] },
  ]
  expect(size).toBeLessThan(400_000)
  const names = files.map(({ path }) => path)
  expect(names).toEqual(
    expect.arrayContaining(['dist/cli.js', 'dist/library.js', 'dist/library.d.ts']),
  )
  expect(
    names.filter((name) =>
      /^(?!dist\/|package\.json$|README|LICENSE)|dist\/(?:setup|octokit)\.js/.test(name),
    ),
  ).toEqual([])

  writeFileSync(join(folder, 'package.json'), '{}')
  await npm('install', '--offline', join(folder, filename))
  const env = {
    ...process.env,
    DINGTALK_WEBHOOKS: webhook,
    DINGTALK_SECRETS: robot.secret,
    DINGTALK_LANGUAGE: 'en',
  }
  const sent = await execute('npx', ['dingtalk-notify', 'send', 'from npx'], { cwd: folder, env })
  expect(sent.stdout).toMatch(/^Delivered to robot 1/)

  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true })
  symlinkSync(join(root, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'))
  symlinkSync(join(root, 'node_modules/undici-types'), join(folder, 'node_modules/undici-types'))
  writeFileSync(join(folder, 'program.mts'), program)
  const compiled = await execute(process.execPath, ['-e', compile, typescript], { cwd: folder })
  expect(compiled.stdout.split('\n')).toEqual(['program.mts', 'library.d.ts', ''])
  const imported = await execute(process.execPath, ['program.mjs', webhook, robot.secret], {
    cwd: folder,
  })
  expect(imported.stdout).toBe('true\n')

  const required = `const { sign, text } = require('dingtalk-notify')
    console.log(sign('SECtest', 1700000000000), JSON.stringify(text('x').text))`
  const result = await execute(process.execPath, ['-e', required], { cwd: folder })
  expect(result.stdout).toBe('aZLLrriXgn05YbwaGR7knYsLeJADjr9NwLaNNKpxh4g= {"content":"x"}\n')

  const bodies = simulator.received().map(({ body }) => body)
  await simulator.close()
  expect(bodies).toMatchObject([
    { markdown: { title: 'from npx' } },
    { markdown: { title: 'T' }, at: { atMobiles: ['13800000000'] } },
  ])
}, 120_000)
