/** The step of a workflow, and the command line, for what the playground shows. */
import type { PlaygroundInputs } from './render.ts'
import { changedInputs, variablesOf } from './inputs.ts'

/** What the runner says by itself in a workflow, and the playground has to be given. */
const setByRunner: readonly string[] = ['status', 'needs']

const secretInputs = [
  ['webhooks', '${{ secrets.DINGTALK_WEBHOOKS }}'],
  ['secrets', '${{ secrets.DINGTALK_SECRETS }}'],
] as const

/** Numbers of people belong into secrets, not into a file that many can read. */
const secretOf: Readonly<Partial<Record<string, string>>> = {
  'at-mobiles': '${{ secrets.DINGTALK_ON_CALL }}',
  'mention-map': '${{ secrets.DINGTALK_PEOPLE }}',
}

/** @param action the step's `uses` */
export function toStep(action: string, inputs: PlaygroundInputs, vars: string): string {
  const env = Object.entries(variablesOf(vars))
  const given = changedInputs(inputs).filter(([name]) => !setByRunner.includes(name))
  return [
    `- uses: ${action}`,
    '  if: always()',
    ...(env.length === 0 ? [] : ['  env:', ...env.map((each) => toLine(each))]),
    '  with:',
    ...secretInputs.map(([name, value]) => `    ${name}: ${value}`),
    ...(inputs.needs === undefined || inputs.needs === ''
      ? []
      : ['    needs: ${{ toJSON(needs) }}']),
    ...given.map(([name, value]) => {
      const secret = secretOf[name]
      return secret === undefined ? toLine([name, value]) : `    ${name}: ${secret}`
    }),
    '',
  ].join('\n')
}

function toLine([name, value]: readonly [string, string]): string {
  return `    ${name}: ${toYaml(value, '      ')}`
}

/** @param indent of the lines below the key */
export function toYaml(text: string, indent: string): string {
  if (!text.includes('\n')) return isPlain(text) ? text : `'${text.replaceAll("'", "''")}'`
  const body = text.replace(/\n+$/, '')
  const ending = text.length - body.length
  // One line's end is what `|` keeps; more need `+`, none needs `-`.
  const chomping = ending === 0 ? '-' : ending === 1 ? '' : '+'
  const indentation = /^[ \n]/.test(body) ? String(2) : ''
  const lines = body.split('\n').map((line) => (line === '' ? '' : `${indent}${line}`))
  return [
    `|${indentation}${chomping}`,
    ...lines,
    ...Array<string>(Math.max(0, ending - 1)).fill(''),
  ].join('\n')
}

/** Nothing that YAML would take for something else than this text. */
function isPlain(text: string): boolean {
  return (
    /^[A-Za-z\u4e00-\u9fff][\w\u4e00-\u9fff ,./+-]*$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) &&
    text.trim() === text
  )
}

export function toCommand(inputs: PlaygroundInputs, vars: string): string {
  const env = Object.entries(variablesOf(vars)).map(([name, value]) => `${name}=${quoted(value)}`)
  const options = changedInputs(inputs)
    .filter(([name]) => name !== 'needs')
    .map(([name, value]) => (value === 'true' ? `--${name}` : `--${name} ${quoted(value)}`))
  return [[...env, 'dingtalk-notify', 'report'].join(' '), ...options].join(' \\\n  ')
}

/** For a POSIX shell. */
function quoted(text: string): string {
  return /^[\w./:,+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
