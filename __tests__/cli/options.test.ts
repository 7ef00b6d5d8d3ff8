import { describe, expect, test } from '@jest/globals'
import { type CommandName, inputOf, optionsOf, parseOptions } from '../../src/cli/options.ts'

/** What was given, or what is wrong with it. */
function parsed(command: CommandName, ...args: string[]): unknown {
  const read = parseOptions(command, args)
  if ('problems' in read) return read.problems
  const { given, positionals } = read.line
  return { ...Object.fromEntries(given), ...(positionals.length > 0 && { positionals }) }
}

test('values behind a space and behind an equals sign; of a text the last one counts', () => {
  expect(parsed('send', '--title', 'a', '--title=b', 'text')).toEqual({
    title: 'b',
    positionals: ['text'],
  })
})

test('a list grows with each, a line each', () => {
  expect(parsed('send', '--field', 'a: 1', '--field=b: 2', '--at-mobiles', '1,2')).toEqual({
    field: 'a: 1\nb: 2',
    'at-mobiles': '1,2',
  })
})

test('a flag is true; one that is an input may be given a value', () => {
  expect(parsed('send', '--at-all=false', '--dry-run', '--json', '-h')).toEqual({
    'at-all': 'false',
    'dry-run': 'true',
    json: 'true',
    help: 'true',
  })
})

test('a text that begins with a dash goes after --, and a lone dash is a text', () => {
  expect(parsed('send', '--title=-5', '--', '-5%')).toEqual({
    title: '-5',
    positionals: ['-5%'],
  })
  expect(parsed('send', '-')).toEqual({ positionals: ['-'] })
  expect(parsed('send', '--title', '-5')).toEqual({ title: '-5' })
})

describe('every problem at once', () => {
  test('unknown options, of another command and of none', () => {
    expect(parsed('send', '--webhook', 'x', '--notify-on=failure', '-5%')).toEqual([
      { kind: 'unknown option', option: '--webhook', command: 'send' },
      { kind: 'unknown option', option: '--notify-on', command: 'send' },
      { kind: 'unknown option', option: '-5', command: 'send' },
      { kind: 'unknown option', option: '-%', command: 'send' },
    ])
  })

  test('a text without its value: at the end, and before another option', () => {
    expect(parsed('send', '--title', '--dry-run', '--keyword')).toEqual([
      { kind: 'no value', option: '--title' },
      { kind: 'no value', option: '--keyword' },
    ])
  })

  test('a value where there is none to give', () => {
    expect(parsed('report', '--json=1')).toEqual([{ kind: 'needless value', option: '--json' }])
  })
})

test('each command has its own options', () => {
  expect(optionsOf('probe')).toEqual([
    ...['webhooks', 'secrets', 'keyword', 'config', 'language', 'timeout', 'deadline', 'retries'],
    ...['fail-on', 'json', 'help'],
  ])
  const ofRun = optionsOf('run')
  expect(ofRun).toEqual(expect.arrayContaining(['log-lines', 'notify-on', 'notify-start']))
  for (const name of ['status', 'template', 'payload', 'markdown', 'json', 'fail-on'] as const)
    expect(ofRun).not.toContain(name)
})

test('an option sets the input of its name, or another one, or none', () => {
  expect([inputOf('title'), inputOf('field'), inputOf('json')]).toEqual([
    'title',
    'fields',
    undefined,
  ])
})
