/** `dingtalk-notify report`: the facts and the status of each CI, as it sets them, and where it reports none. */
import { describe, expect, test } from '@jest/globals'
import { environments, sha } from '../ci/environments.ts'
import { runCommand } from './run-command.ts'

type CiCase = {
  env: Record<string, string>
  /** What it says about the status, if it does. */
  failed?: Record<string, string>
  /** What the message holds. */
  words: string[]
}

const cases: Readonly<Record<string, CiCase>> = {
  'GitLab, a merge request': {
    env: environments.gitlabMergeRequest,
    failed: { CI_JOB_STATUS: 'failed' },
    words: [
      '#7',
      'https://git.example/group/app/-/merge_requests/7',
      'https://git.example/group/app/-/jobs/77',
      'group/app',
    ],
  },
  Jenkins: {
    env: environments.jenkins,
    words: [
      'app-build',
      'https://ci.example/job/app-build/41/',
      'main',
      `https://github.com/octo/app/commit/${sha}`,
    ],
  },
  'Bitbucket, a pull request': {
    env: environments.bitbucketPullRequest,
    failed: { BITBUCKET_EXIT_CODE: '2' },
    words: [
      '#3',
      'https://bitbucket.org/team/app/pull-requests/3',
      'https://bitbucket.org/team/app/pipelines/results/8',
    ],
  },
  CircleCI: {
    env: environments.circle,
    words: ['app', 'main', 'https://circleci.com/gh/octo/app/5', 'https://github.com/octo/app'],
  },
  'Azure Pipelines': {
    env: environments.azure,
    failed: { AGENT_JOBSTATUS: 'Failed' },
    words: ['Nightly', 'main', 'results?buildId=9'],
  },
  Buildkite: {
    env: environments.buildkite,
    failed: { BUILDKITE_COMMAND_EXIT_STATUS: '1' },
    words: ['App', 'main', 'https://buildkite.com/octo/app/builds/6', 'octo/app'],
  },
  Woodpecker: {
    env: environments.woodpecker,
    failed: { CI_PIPELINE_STATUS: 'failure' },
    words: ['test', 'main', 'https://ci.codeberg.org/repos/1/pipeline/4'],
  },
  Travis: {
    env: environments.travis,
    failed: { TRAVIS_TEST_RESULT: '1' },
    words: ['main', 'https://app.travis-ci.com/github/octo/app/builds/3', 'octo/app'],
  },
  Gitea: {
    env: environments.gitea,
    words: ['CI', 'main', 'https://gitea.example/octo/app/actions/runs/2'],
  },
}

describe.each(Object.entries(cases))('%s', (_, { env, failed, words }) => {
  test('facts and links', async () => {
    const ran = await runCommand({ args: ['report', '--status', 'failed'], env })
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
    const shown = `${ran.titles.join()}\n${ran.texts.join()}`
    expect(shown).toContain('❌')
    for (const word of words) expect(shown).toContain(word)
    expect(shown).not.toMatch(/undefined|null|\[object/)
  })

  test('a status that it does not report is exit code 2', async () => {
    const ran = await runCommand({ args: ['report'], env })
    expect(ran).toMatchObject({ exitCode: 2, bodies: [] })
    expect(ran.stderr).toContain(
      'error: this CI does not report the status of the job, or the job is still running.',
    )
  })

  if (failed !== undefined)
    test('its own status', async () => {
      const ran = await runCommand({ args: ['report', '--json'], env: { ...env, ...failed } })
      expect(ran.exitCode).toBe(0)
      expect(JSON.parse(ran.stdout)).toMatchObject({ status: 'failure', notified: true })
    })
})

const push = environments.circle

describe('the status', () => {
  test.each([
    ['0', 'success'],
    ['137', 'failure'],
    ['SUCCESS', 'success'],
    ['UNSTABLE', 'failure'],
    ['canceled', 'cancelled'],
    ['timed_out', 'failure'],
  ])('%s is %s', async (word, status) => {
    const { stdout } = await runCommand({ args: ['report', '--status', word, '--json'], env: push })
    expect(JSON.parse(stdout)).toMatchObject({ status })
  })

  test.each(['running', 'sucess', '-1'])('%s is none', async (word) => {
    const ran = await runCommand({ args: ['report', `--status=${word}`], env: push })
    expect(ran).toMatchObject({ exitCode: 2, bodies: [] })
    expect(ran.stderr).toContain('error: --status: not a valid status.')
  })

  test('Woodpecker reports the previous one: fixed', async () => {
    const env = {
      ...environments.woodpecker,
      CI_PIPELINE_STATUS: 'success',
      CI_PREV_PIPELINE_STATUS: 'failure',
    }
    const args = ['report', '--json', '--notify-on', 'fixed']
    const { stdout } = await runCommand({ args, env })
    expect(JSON.parse(stdout)).toMatchObject({ transition: 'fixed', notified: true })
  })
})

test('what nobody asked for is not sent, and that is no failure', async () => {
  const args = ['report', '--status', 'success', '--notify-on', 'failure']
  const ran = await runCommand({ args, env: push })
  expect(ran).toMatchObject({ exitCode: 0, bodies: [] })
  expect(ran.stdout).toBe('Nothing sent: notify-on is failure, and this is success.\n')
})

test('without any CI it is wrong usage', async () => {
  const ran = await runCommand({ args: ['report', '--status', 'success'] })
  expect(ran).toMatchObject({ exitCode: 2, bodies: [] })
  expect(ran.stderr).toContain('error: no supported CI was detected.')
})

test('rows, a template, and whom mention-map names for the login', async () => {
  const { bodies, texts } = await runCommand({
    args: [
      'report',
      '--status=failure',
      '--template={{ repository.name }} {{ status }}',
      '--field=Env: staging',
      '--mention-map=mona: 13800000000',
    ],
    env: environments.gitlabMergeRequest,
  })
  expect(texts[0]).toContain('group/app failure\n\n- Env: staging')
  expect(bodies).toMatchObject([{ at: { atMobiles: ['13800000000'] } }])
})

test('probe posts the calibration message twice, and says what to look for', async () => {
  const ran = await runCommand({ args: ['probe'] })
  expect(ran).toMatchObject({ exitCode: 0, signed: [true, true] })
  expect(ran.bodies).toMatchObject([{ msgtype: 'markdown' }, { msgtype: 'actionCard' }])
  for (const text of ran.texts)
    expect(text.split('\n\n').map((line) => line[0])).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G'])
  expect(ran.texts[0]).toContain(String.raw`D back \[x\] \* \_ \\ ` + '\\`')
  expect(ran.stdout).toContain('Android, iOS, Windows, macOS, web')
  expect(ran.stdout).toContain('/issues/new')
})

test('probe is for one robot', async () => {
  const ran = await runCommand({
    args: ['probe'],
    robots: [{ token: 'a'.repeat(64) }, { token: 'b'.repeat(64) }],
  })
  expect(ran).toMatchObject({ exitCode: 2, bodies: [] })
  expect(ran.stderr).toContain('exactly one robot')
})
