/** `setup`: puts the command on the PATH of later steps, with the robots in a file of its own. */
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRun } from '../github/collect.ts'
import type { Translated } from '../i18n/language.ts'
import type { Environment, Mask } from '../runtime.ts'
import type { InputName } from '../settings/input-defaults.ts'
import { parseSettings, type Settings } from '../settings/settings.ts'
import { givenInputs, masksFor, readKnownSecrets } from './known-secrets.ts'
import { annotateIssues, printLine } from './outputs/log.ts'
import { keepState } from './outputs/outputs.ts'

/** Where the command is, for the stage that removes it. */
const folderState = 'dingtalk-notify-folder'

/** What runs the command: the runner's own node, and the file next to this one. */
export type Program = { node: string; script: string }

/** Never rejects. @returns why the step fails, or undefined where it succeeds */
export async function setUp(
  env: Environment,
  program: Program,
  mask: Mask,
): Promise<string | undefined> {
  try {
    const folder = env[`STATE_${folderState}`] ?? ''
    if (folder === '') await install(env, program, mask)
    else rmSync(folder, { recursive: true, force: true })
    return undefined
  } catch (error) {
    const { reportError } = await import('./outputs/error-report.chunk.ts')
    return await reportError(error, env)
  }
}

const installed: Translated = {
  en: 'Later steps of this job can run dingtalk-notify and post to the configured robots.',
  'zh-CN': '本作业后续的步骤都可以运行 dingtalk-notify，从而通过已配置的机器人发送消息。',
}

/** Without a status: nothing is reported here. */
async function readSettings(env: Environment): Promise<Settings> {
  const given = givenInputs(env)
  return await parseSettings({
    given: (name) => (name === 'status' ? 'neutral' : given(name)),
    ...{ unknown: [], env, isEarly: true, mask: () => undefined },
    secretsWithheld: (await readRun(env)).webhooksWithheld,
    hidden: Object.values(await readKnownSecrets(env)).flat(),
  })
}

async function install(env: Environment, program: Program, mask: Mask): Promise<void> {
  mask(masksFor(await readKnownSecrets(env)))
  const { advice, language, canSend } = await readSettings(env)
  annotateIssues(advice, language)
  const folder = mkdtempSync(join(env['RUNNER_TEMP'] ?? tmpdir(), 'dingtalk-notify-'))
  // First of all: whatever fails from here on, the file is removed.
  await keepState(folderState, folder, { env, language })
  const config = join(folder, 'config.yml')
  writeFileSync(config, configText(env), { mode: 0o600 })
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  for (const [name, text] of Object.entries(launchers({ ...program, config }))) {
    writeFileSync(join(bin, name), text)
    chmodSync(join(bin, name), 0o755)
  }
  const path = env['GITHUB_PATH'] ?? ''
  if (path !== '') appendFileSync(path, `${bin}\n`)
  if (canSend) printLine(installed[language])
}

const kept = ['webhooks', 'secrets', 'keyword', 'language'] as const satisfies readonly InputName[]

/** JSON is YAML. An organisation's variables are there in every step anyway. */
function configText(env: Environment): string {
  const given = givenInputs(env)
  const entries = kept.map((name) => [name, given(name)?.trim() ?? ''] as const)
  return JSON.stringify(Object.fromEntries(entries.filter(([, text]) => text !== '')), null, 2)
}

/** For a shell of Unix, which git brings to Windows too; and for Windows' own. */
export function launchers({
  node,
  script,
  config,
}: Program & { config: string }): Readonly<Record<string, string>> {
  return {
    'dingtalk-notify': [
      '#!/bin/sh',
      `[ -n "$DINGTALK_CONFIG" ] || DINGTALK_CONFIG="${inDoubleQuotes(config)}"`,
      'export DINGTALK_CONFIG',
      `exec "${inDoubleQuotes(node)}" "${inDoubleQuotes(script)}" "$@"`,
      '',
    ].join('\n'),
    'dingtalk-notify.cmd': [
      '@echo off',
      'setlocal',
      `if not defined DINGTALK_CONFIG set "DINGTALK_CONFIG=${inBatch(config)}"`,
      `"${inBatch(node)}" "${inBatch(script)}" %*`,
      'exit /b %ERRORLEVEL%',
      '',
    ].join('\r\n'),
  }
}

function inDoubleQuotes(path: string): string {
  return path.replace(/[\\"$`]/g, '\\$&')
}

function inBatch(path: string): string {
  return path.replaceAll('%', '%%')
}
