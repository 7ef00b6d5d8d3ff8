/** `report` and `probe`. */
import { describe, expect, test } from '@jest/globals'
import { environments } from '../ci/environments.ts'
import { perform, robot } from './perform.ts'

const { circle } = environments

const woodpecker = { ...environments.woodpecker, CI_PIPELINE_STATUS: 'success' }

const usage = 'Usage: dingtalk-notify report [options]\ndingtalk-notify report --help\n'

describe('the status', () => {
  test.each([
    ['failed', '❌'],
    ['0', '✅'],
    ['canceled', '🚫'],
  ])('%s', async (status, emoji) => {
    const { exitCode, titles, err } = await perform(['report', '--status', status], { env: circle })
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(titles).toEqual([expect.stringMatching(new RegExp(`^${emoji} .*CircleCI.*app`))])
  })

  test('that the CI does not report must be given', async () => {
    const ran = await perform(['report'], { env: circle })
    expect(ran).toMatchObject({
      ...{ exitCode: 2, out: '', bodies: [] },
      err: `error: this CI does not report the status of the job, or the job is still running. Set it with --status: success, failure, cancelled, skipped, or an exit code (--status $?).\n${usage}`,
    })
  })

  test('that is none is never a success', async () => {
    const ran = await perform(['report', '--status', 'sucess'], { env: circle })
    expect(ran).toMatchObject({
      ...{ exitCode: 2, out: '', bodies: [] },
      err: `error: --status: not a valid status. Use success, failure, cancelled, skipped or neutral, or an exit code: --status $?.\n${usage}`,
    })
  })

  test('of no CI', async () => {
    const ran = await perform(['report', '--status', 'success'])
    expect(ran).toMatchObject({
      ...{ exitCode: 2, out: '', bodies: [] },
      err: `error: no supported CI was detected. To report a command, use run; to send a text, use send.\n${usage}`,
    })
  })
})

describe('when it sends', () => {
  test('not what nobody asked for: no failure', async () => {
    const args = ['report', '--status=success', '--notify-on=failure,cancelled']
    const ran = await perform(args, { env: circle })
    expect(ran).toMatchObject({
      ...{ exitCode: 0, err: '', bodies: [] },
      out: 'Nothing sent: notify-on is failure, cancelled, and this is success.\n',
    })
    const json = await perform([...args, '--json'], { env: circle })
    expect(JSON.parse(json.out)).toEqual({
      ...{ status: 'success', transition: '', notified: false },
      ...{ delivered: 0, failed: 0, results: [], title: '', message: '' },
    })
    const chinese = await perform(args, { env: { ...circle, DINGTALK_LANGUAGE: '' } })
    expect(chinese.out).toBe('未发送：notify-on 为 failure、cancelled，本次为 success。\n')
  })

  test.each([
    ['--notify-on=failure,fixed', '--status=success'],
    ['--at-on=broken', '--status=failure', '--at-all'],
  ])('%s says that the previous run is not known', async (...words) => {
    const { exitCode, err } = await perform(['report', ...words], { env: circle })
    expect({ exitCode, err }).toEqual({
      exitCode: 0,
      err: 'warning: notify-on or at-on depends on the previous run, which is not known here: a failure counts as the first in a row, and nothing counts as fixed.\n',
    })
  })

  test('a transition, where the CI reports how the previous run went', async () => {
    const env = { ...woodpecker, CI_PREV_PIPELINE_STATUS: 'failure' }
    const { exitCode, out } = await perform(['report', '--notify-on=fixed', '--json'], { env })
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      ...{ status: 'success', transition: 'fixed', notified: true, delivered: 1 },
    })
    const same = { ...woodpecker, CI_PREV_PIPELINE_STATUS: 'success' }
    expect((await perform(['report', '--notify-on=fixed'], { env: same })).out).toBe(
      'Nothing sent: notify-on is fixed, and this is success, still-passing.\n',
    )
  })

  test('a previous run that was killed says nothing', async () => {
    const env = { ...woodpecker, CI_PREV_PIPELINE_STATUS: 'killed' }
    const { out } = await perform(['report', '--json'], { env })
    expect(JSON.parse(out)).toMatchObject({ status: 'success', transition: '' })
  })
})

describe('the message', () => {
  test('of Gitea has its facts by GitHub’s variables', async () => {
    const env = {
      GITEA_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://gitea.example',
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_WORKFLOW: 'CI',
      GITHUB_RUN_ID: '2',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'push',
    }
    const { titles, texts } = await perform(['report', '--status=failure'], { env })
    expect(titles).toEqual([expect.stringMatching(/^❌ .*CI.*app/)])
    expect(texts[0]).toContain('https://gitea.example/octo/app/actions/runs/2')
  })

  test('has rows and mentions', async () => {
    const args = [
      'report',
      '--status=failure',
      '--field=Env: staging',
      '--mention-map=mona: 13800000000',
    ]
    const { bodies, texts } = await perform(args, { env: { ...circle, CIRCLE_USERNAME: 'mona' } })
    expect(texts[0]).toContain('\n- Env: staging\n- Repository: ')
    expect(bodies).toMatchObject([{ at: { atMobiles: ['13800000000'] } }])
  })

  test('may be a payload', async () => {
    const payload = { msgtype: 'text', text: { content: 'whole' } }
    const args = ['report', '--status=failure', '--json', '--payload', JSON.stringify(payload)]
    const { bodies, out } = await perform(args, { env: circle })
    expect(bodies).toMatchObject([payload])
    expect(JSON.parse(out)).toMatchObject({ status: 'failure', message: 'whole' })
  })

  test('of a template that fails is the built-in one, which is said', async () => {
    const template = '{% for i in (1..100000000) %}x{% endfor %}'
    const ran = await perform(['report', '--status=failure', '--template', template], {
      env: circle,
    })
    expect(ran.exitCode).toBe(1)
    expect(ran.titles[0]).toMatch(/^❌ .*CircleCI/)
    expect(ran.err).toMatch(/^error: /)
  }, 30_000)
})

describe('probe', () => {
  test('posts the calibration message twice, and says what to look for', async () => {
    const { exitCode, bodies, texts, out } = await perform(['probe'])
    expect(exitCode).toBe(0)
    expect(bodies).toMatchObject([{ msgtype: 'markdown' }, { msgtype: 'actionCard' }])
    expect(texts[0]).toBe(texts[1])
    expect(texts[0]?.split('\n\n')).toEqual([
      'A dec &#91;x&#93; &#64; &#92; &#58;&#47;&#47; &#42;&#95; &#39;',
      'B hex &#x5B;x&#x5D;',
      'C named &lt;b&gt; &amp; &quot;',
      String.raw`D back \[x\] \* \_ \\ ${'\\`'} \# \- \+ \. \! \( \)`,
      String.raw`E wide \@ \: \= \| \~ \> \< \"`,
      'F code `&#91; \\[`',
      'G raw a_b_c [x] snake_case 1. @13800000000 @所有人 https://a.b/c_d [OK]',
    ])
    expect(out).toContain(
      [
        'Lines A to F: does the client show exactly this, or the characters as they were sent?',
        "  A  [x] @ \\ :// *_ '",
        '  B  [x]',
        '  C  <b> & "',
        '  D  [x] * _ \\ ` # - + . ! ( )',
        '  E  @ : = | ~ > < "',
        '  F  &#91; \\[',
      ].join('\n'),
    )
    expect(out).toMatch(
      /Please report it, with screenshots: https:\/\/\S+\/issues\/new\?title=Probe\n$/,
    )
  })

  test('as JSON, without the list', async () => {
    const { out } = await perform(['probe', '--json'])
    expect(JSON.parse(out)).toMatchObject([{ delivered: 1 }, { delivered: 1 }])
  })

  test('that is rejected says no more', async () => {
    const script = [
      { kind: 'answer', errcode: 300005, errmsg: 'token is not exist' },
      { kind: 'answer', errcode: 300005, errmsg: 'token is not exist' },
    ] as const
    const ran = await perform(['probe'], { robots: [{ ...robot, script }] })
    expect(ran).toMatchObject({ exitCode: 1, out: '' })
  })

  test('is for one robot', async () => {
    const ran = await perform(['probe'], { robots: [robot, { token: 'c'.repeat(64) }] })
    expect(ran).toMatchObject({
      ...{ exitCode: 2, bodies: [] },
      err: 'error: the calibration message goes to exactly one robot. Give one webhook.\nUsage: dingtalk-notify probe [options]\ndingtalk-notify probe --help\n',
    })
  })
})
