/** `send`: what goes out, and what is said of it. */
import { describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { perform, robot } from './perform.ts'

const unsigned = { token: 'c'.repeat(64) }

const rejecting = {
  token: 'd'.repeat(64),
  script: [{ kind: 'answer', errcode: 300005, errmsg: 'token is not exist' }],
} as const

describe('what goes out', () => {
  test('a text, signed, as data', async () => {
    const ran = await perform(['send', 'accuracy *0.93* [x](https://evil.example)'])
    expect(ran).toMatchObject({
      exitCode: 0,
      err: '',
      out: expect.stringMatching(/^Delivered to robot 1 \(\d+ ms\)\.\n$/),
      titles: ['accuracy *0.93* [x](https://evil.example)'],
    })
    expect(ran.texts[0]).not.toContain('[x](')
  })

  test('standard input, as markdown of the user’s own', async () => {
    const stdin = '## Epoch 3\n\n- **loss** 0.1\n'
    const ran = await perform(['send', '--markdown', '-'], { stdin })
    expect(ran).toMatchObject({ titles: ['Epoch 3'], texts: ['## Epoch 3\n\n- **loss** 0.1'] })
  })

  test('rows alone', async () => {
    const { bodies } = await perform(['send', '--field', 'Loss: 0.1', '--title=T'])
    expect(bodies).toMatchObject([{ markdown: { title: 'T', text: '### T\n\n- Loss: 0.1' } }])
  })

  test('a payload from standard input, as it is', async () => {
    const payload = { msgtype: 'text', text: { content: 'whole' } }
    const stdin = JSON.stringify(payload)
    const { bodies } = await perform(['send', '--payload-file', '-'], { stdin })
    expect(bodies).toMatchObject([payload])
  })

  test('a template from standard input, with rows, where no CI runs', async () => {
    const args = ['send', '--template-file=-', '--title=T {{ vars.metric }}', '--field=Env: dev']
    const { bodies } = await perform(args, {
      stdin: '**{{ vars.metric }}** {{ repository.name }}|',
      env: { DINGTALK_VAR_METRIC: 'F1' },
    })
    expect(bodies).toMatchObject([{ markdown: { title: 'T F1', text: '**F1** |\n\n- Env: dev' } }])
  })

  test('a text below a title that is a template', async () => {
    const { bodies } = await perform(['send', 'loss *0.1*', '--title={{ 1 | plus: 1 }}.'])
    expect(bodies).toMatchObject([{ markdown: { title: '2.', text: '### 2.\n\nloss \\*0.1*' } }])
  })

  test.each([
    ['## Epoch {{ 2 | plus: 1 }}\nloss 0.1', 'Epoch 3'],
    ['\n\n> **loss** 0.1', '**loss** 0.1'],
    ['{{ "- a list" }}', 'a list'],
  ])('the first line of the template %j is the title', async (template, title) => {
    const { titles, exitCode } = await perform(['send', '--template', template])
    expect({ titles, exitCode }).toEqual({ titles: [title], exitCode: 0 })
  })

  test('rows where a template prints nothing, and without any row nothing', async () => {
    const args = ['send', '--template={% if vars.none %}x{% endif %}']
    const { texts } = await perform([...args, '--field=Loss: 0.1', '--title=T'])
    expect(texts).toEqual(['### T\n\n- Loss: 0.1'])
    const untitled = await perform([...args, '--field=Loss: 0.1'])
    expect(untitled).toMatchObject({ titles: ['Loss: 0.1'], texts: ['- Loss: 0.1'] })
    const ran = await perform(args)
    expect(ran).toMatchObject({ exitCode: 2, bodies: [] })
    expect(ran.err).toMatch(/^error: the template printed nothing/)
  })

  test('a template file, with the facts of the CI that runs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'command-send-'))
    const file = join(folder, 'own.liquid')
    writeFileSync(file, '{{ repository.name }} {{ status }}')
    const env = { GITLAB_CI: 'true', CI_PROJECT_PATH: 'group/app', CI_JOB_STATUS: 'failed' }
    const { texts } = await perform(['send', '--template-file', file], { env })
    rmSync(folder, { recursive: true })
    expect(texts).toEqual(['group/app failure'])
  })

  test('a template of a feed card’s title leads where its rows do, in a CI to its run as well', async () => {
    const args = ['send', '--title={{ repository.name }}', '--message-type=feed-card']
    const rows = ['--field=Report: https://a.example/r', '--field=Plan: https://a.example/p']
    const gitlab = {
      GITLAB_CI: 'true',
      CI_PROJECT_URL: 'https://b.example/g/a',
      CI_PIPELINE_URL: 'https://b.example/g/a/-/pipelines/7',
    }
    const urlsIn = async (env: Record<string, string>): Promise<string[]> => {
      const { bodies } = await perform([...args, ...rows], { env })
      const [{ feedCard }] = bodies as [{ feedCard: { links: { messageURL: string }[] } }]
      return feedCard.links.map(({ messageURL }) => messageURL)
    }
    expect(await urlsIn({})).toEqual(['https://a.example/r', 'https://a.example/p'])
    const inGitlab = await urlsIn(gitlab)
    expect(inGitlab[0]).toBe('https://b.example/g/a/-/pipelines/7')
  })

  test('a template that fails: what else there is, and exit code 1 unless that is not asked for', async () => {
    const template = '{% for i in (1..100000000) %}x{% endfor %}'
    const args = ['send', '--template', template, '--title=T', '--field=Env: dev']
    const ran = await perform(args)
    expect(ran).toMatchObject({ exitCode: 1, titles: ['T'] })
    expect(ran.texts).toEqual([
      String.raw`### T` + '\n\n(The template of this message could not be rendered.)\n\n- Env: dev',
    ])
    expect(ran.err).toMatch(/^error: /)
    expect((await perform([...args, '--fail-on', 'rejected'])).exitCode).toBe(0)
  }, 30_000)
})

describe('what is said', () => {
  test('a robot that rejects is exit code 1 and an error; 0 and a warning where that is asked for', async () => {
    const error = '300005 token is not exist'
    const ran = await perform(['send', 'x'], { robots: [unsigned, rejecting] })
    expect(ran.exitCode).toBe(1)
    expect(ran.out).toMatch(/^Delivered to robot 1 \(\d+ ms\)\.\n$/)
    expect(ran.err).toContain(`error: Not delivered to robot 2: ${error}.`)
    const never = await perform(['send', 'x', '--fail-on=never'], { robots: [rejecting] })
    expect(never.exitCode).toBe(0)
    expect(never.err).toContain(`warning: Not delivered to robot 1: ${error}.`)
  })

  test('JSON, and nothing else on standard output', async () => {
    const ran = await perform(['send', 'call 13800000000', '--json'], {
      robots: [robot, rejecting],
    })
    expect(ran.exitCode).toBe(1)
    expect(JSON.parse(ran.out)).toMatchObject({
      ...{ notified: true, delivered: 1, failed: 1, title: 'call 138****0000' },
      results: [
        { robot: 1, ok: true, attempts: 1 },
        { robot: 2, ok: false, errcode: 300005, reason: 'token' },
      ],
      message: 'call 138****0000',
    })
  })

  test('a mention that the type does not show', async () => {
    const args = ['send', 'x', '--message-type=link', '--field=R: https://a.example', '--at-all']
    expect((await perform(args)).err).toBe(
      'warning: Nobody is mentioned: DingTalk supports no mentions in this message-type. Use markdown, text or action-card.\n',
    )
  })

  test('a clock that is wrong', async () => {
    const robotClock = (): number => Date.now() + 3 * 60 * 60_000
    const { exitCode, err, out } = await perform(['send', 'x'], { robotClock })
    expect({ exitCode, err }).toEqual({
      exitCode: 0,
      err: 'warning: This machine’s clock is 180 min behind the server’s; the message to robot 1 was signed with the server’s time. Set the clock (NTP).\n',
    })
    expect(out).toMatch(/^Delivered to robot 1 \(\d+ ms, attempt 2\)\.\n$/)
  })
})
