import { afterAll, beforeEach, expect, test, describe } from '@jest/globals'
import { mkdtempSync, mkdirSync, writeFileSync, symlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Inputs, readInputs } from '../../src/action/inputs.ts'
import { printMasks } from '../../src/action/known-secrets.ts'
import { readVars } from '../../src/settings/custom-text.chunk.ts'
import { InputError } from '../../src/settings/input-issue.ts'
import { startStep, setInputs, setEnvironment, linesOf } from '../runner.ts'

const surroundings = { env: process.env, mask: printMasks, now: Date.now }

describe('templates', () => {
  const outer = mkdtempSync(join(tmpdir(), 'templates-'))

  const workspace = join(outer, 'workspace')

  mkdirSync(join(workspace, 'folder'), { recursive: true })

  writeFileSync(join(outer, 'secret.txt'), 'a secret')

  symlinkSync(join(outer, 'secret.txt'), join(workspace, 'link.liquid'))

  symlinkSync(outer, join(workspace, 'out'))

  symlinkSync(join(workspace, 'right.liquid'), join(workspace, 'inside.liquid'))

  afterAll(() => {
    rmSync(outer, { recursive: true })
  })

  beforeEach(() => {
    startStep()
    setInputs({ status: 'success', 'dry-run': 'true' })
    setEnvironment({ GITHUB_WORKSPACE: workspace })
  })

  async function read(inputs: Record<string, string>): Promise<Inputs> {
    setInputs(inputs)
    const results: Inputs[] = []
    await linesOf(async () => results.push(await readInputs(false, surroundings)))
    const [result] = results
    if (result === undefined) throw new Error('no inputs')
    return result
  }

  async function problemsOf(inputs: Record<string, string>): Promise<string[]> {
    const error: unknown = await read(inputs).catch((reason: unknown) => reason)
    if (!(error instanceof InputError)) return []
    expect(error.issues.every(({ text }) => /\p{Script=Han}/u.test(text['zh-CN']))).toBe(true)
    return error.issues.map(({ input, line, text }) => `${input}:${line ?? ''}: ${text.en}`)
  }

  function file(name: string, content: string): void {
    writeFileSync(join(workspace, name), content)
  }

  test('a title with braces is a template, any other is what it is', async () => {
    expect(await read({ title: ' {{ actor }} ' })).toMatchObject({
      title: undefined,
      templates: { title: { input: 'title' }, body: undefined },
    })
    expect(await read({ title: '{% if tag %}x{% endif %}' })).toHaveProperty(
      'templates.title.input',
    )
    expect(await read({ title: ' { Deployed } ' })).toMatchObject({
      title: '{ Deployed }',
      templates: { title: undefined, body: undefined },
    })
  })

  test.each(['template', 'template-file'])('a feed card has no place for %s', async (name) => {
    file('right.liquid', '{{ actor }}')
    const value = name === 'template' ? '{{ actor }}' : 'right.liquid'
    expect(await problemsOf({ [name]: value, 'message-type': 'feed-card' })).toEqual([
      `${name}:: a feed card shows no body. Leave this out, use title, or choose another message-type.`,
    ])
    expect(await problemsOf({ [name]: '', title: '{{ actor }}' })).toEqual([])
  })

  test('a body comes from the input or from a file, and always is a template', async () => {
    expect(await read({ template: 'no braces' })).toMatchObject({
      templates: { body: { input: 'template' } },
    })
    file('right.liquid', '\ufeffHi {{ actor | mention }}')
    for (const name of ['right.liquid', './folder/../right.liquid', ' inside.liquid\n'])
      expect(await read({ template: '', 'template-file': name })).toMatchObject({
        templates: { body: { input: 'template-file', text: 'Hi {{ actor | mention }}' } },
      })
  })

  test.each([
    [
      'missing.liquid',
      'there is no such file, or it cannot be read. Does actions/checkout run before this step',
    ],
    ['../secret.txt', 'the file is outside the workspace.'],
    ['/etc/passwd', 'the file is outside the workspace.'],
    ['link.liquid', 'the file is outside the workspace.'],
    ['out/secret.txt', 'the file is outside the workspace.'],
    ['folder', 'this is not a regular file.'],
    ['.', 'this is not a regular file.'],
    ['large.liquid', 'the file is larger than 64 kB;'],
    ['empty.liquid', 'the file is empty.'],
    ['a\0b', 'there is no such file, or it cannot be read.'],
  ])('template-file %j is a mistake', async (name, issue) => {
    file('large.liquid', 'x'.repeat(64 * 1024 + 1))
    file('empty.liquid', ' \n')
    const issues = await problemsOf({ 'template-file': name.replace('\0', '\u0001') })
    expect(issues).toEqual([expect.stringContaining(`template-file:: ${issue}`)])
  })

  test('every problem of every template is reported with those of the other inputs', async () => {
    expect(
      await problemsOf({
        title: '{{ actr }}',
        template: 'a\n{{ nope }}{% fro %}',
        'template-file': 'right.liquid',
        language: 'fr',
        timezone: 'Mars/Olympus',
      }),
    ).toEqual([
      'title:1: column 4: there is no variable actr. Did you mean actor?',
      'template:2: column 4: there is no variable nope.',
      'template:2: column 11: there is no tag fro. Did you mean for?',
      'template-file:: template is given as well. Give one of the two.',
      'language:: "fr" is not allowed. Use one of: en, zh-CN.',
      'timezone:: "Mars/Olympus" is not an IANA time zone. Use a name such as Asia/Shanghai, Europe/Berlin or UTC.',
    ])
  })

  test('a problem in a file names the file’s line', async () => {
    file('wrong.liquid', 'a\n\n{{ nope }}')
    expect(await problemsOf({ 'template-file': 'wrong.liquid' })).toEqual([
      'template-file:3: column 4: there is no variable nope.',
    ])
  })

  test('the step’s own variables are those that are named so', async () => {
    setEnvironment({ DINGTALK_VAR_TEAM: 'Core', DINGTALK_VAR_empty: '', DINGTALK_OTHER: 'x' })
    const { vars } = await read({ template: '{{ vars.team }}{{ vars.empty }}' })
    expect(vars).toEqual({ team: 'Core', empty: '' })
    expect(await problemsOf({ template: '{{ vars.other }}' })).toHaveLength(1)
  })

  describe('a watched job', () => {
    test('begins before its checkout, so that a file is not looked for then', async () => {
      expect(await read({ watch: 'true', 'template-file': 'missing.liquid' })).toMatchObject({
        stage: 'start',
        templates: { body: undefined },
      })
    })

    test('needs it at its end', async () => {
      setEnvironment({ 'STATE_dingtalk-notify-started': '1000' })
      expect(await problemsOf({ watch: 'true', 'template-file': 'missing.liquid' })).toHaveLength(1)
    })
  })

  test.each([
    ["{{ '13800000000' | mention }}", ['13800000000']],
    ['{{ 13800000000|mention }}{{ "+852-12345678" | mention }}', ['13800000000', '+852-12345678']],
    ["{{ '13800000000' | menti", ['13800000000']],
  ])('the numbers in %s are masked', async (template, numbers) => {
    setInputs({ template })
    const lines = await linesOf(() => readInputs(false, surroundings).catch(() => undefined))
    for (const number of numbers) expect(lines).toContain(`::add-mask::${number}`)
  })
})

describe('vars', () => {
  test('variables of the environment that are named so, in small letters', () => {
    const env = {
      DINGTALK_VAR_TEAM_NAME: 'Core',
      dingtalk_var_Stage: 'prod',
      DINGTALK_VAR_NONE: undefined,
      DINGTALK_VARIABLE: 'x',
      HOME: '/root',
    }
    expect(readVars(env)).toEqual({ team_name: 'Core', stage: 'prod', none: '' })
  })
})
