/** `dingtalk-notify report`: the facts and the status of each CI, as it sets them, and where it tells none. */
import { describe, expect, test } from '@jest/globals'
import { runCommand } from './run-command.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'

type CiCase = {
  env: Record<string, string>
  /** What it says about the status, if it does. */
  failed?: Record<string, string>
  /** What the message holds. */
  words: string[]
}

/** As each CI's page of predefined variables has them. */
const cases: Readonly<Record<string, CiCase>> = {
  'GitLab, a merge request': {
    env: {
      GITLAB_CI: 'true',
      CI_PROJECT_PATH: 'group/app',
      CI_PROJECT_URL: 'https://git.example/group/app',
      CI_PIPELINE_ID: '900',
      CI_PIPELINE_IID: '12',
      CI_PIPELINE_URL: 'https://git.example/group/app/-/pipelines/900',
      CI_JOB_NAME: 'unit',
      CI_JOB_URL: 'https://git.example/group/app/-/jobs/77',
      CI_COMMIT_SHA: sha,
      CI_COMMIT_TITLE: 'Fix the widget',
      CI_MERGE_REQUEST_ID: '5550001',
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_TITLE: 'Better widgets',
      CI_MERGE_REQUEST_PROJECT_URL: 'https://git.example/group/app',
      CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'widgets',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      GITLAB_USER_NAME: 'Mona',
    },
    failed: { CI_JOB_STATUS: 'failed' },
    words: [
      '#7',
      'https://git.example/group/app/-/merge_requests/7',
      'https://git.example/group/app/-/jobs/77',
      'group/app',
    ],
  },
  Jenkins: {
    env: {
      JENKINS_URL: 'https://ci.example/',
      JOB_NAME: 'app-build',
      BUILD_NUMBER: '41',
      BUILD_URL: 'https://ci.example/job/app-build/41/',
      GIT_URL: 'git@github.com:octo/app.git',
      GIT_BRANCH: 'origin/main',
      GIT_COMMIT: sha,
    },
    words: [
      'app-build',
      'https://ci.example/job/app-build/41/',
      'main',
      `https://github.com/octo/app/commit/${sha}`,
    ],
  },
  'Bitbucket, a pull request': {
    env: {
      BITBUCKET_BUILD_NUMBER: '8',
      BITBUCKET_REPO_FULL_NAME: 'team/app',
      BITBUCKET_GIT_HTTP_ORIGIN: 'https://bitbucket.org/team/app',
      BITBUCKET_COMMIT: sha,
      BITBUCKET_BRANCH: 'widgets',
      BITBUCKET_PR_ID: '3',
      BITBUCKET_PR_DESTINATION_BRANCH: 'main',
    },
    failed: { BITBUCKET_EXIT_CODE: '2' },
    words: [
      '#3',
      'https://bitbucket.org/team/app/pull-requests/3',
      'https://bitbucket.org/team/app/pipelines/results/8',
    ],
  },
  CircleCI: {
    env: {
      CIRCLECI: 'true',
      CIRCLE_BUILD_NUM: '5',
      CIRCLE_BUILD_URL: 'https://circleci.com/gh/octo/app/5',
      CIRCLE_JOB: 'build',
      CIRCLE_PROJECT_USERNAME: 'octo',
      CIRCLE_PROJECT_REPONAME: 'app',
      CIRCLE_REPOSITORY_URL: 'git@github.com:octo/app.git',
      CIRCLE_BRANCH: 'main',
      CIRCLE_SHA1: sha,
    },
    words: ['app', 'main', 'https://circleci.com/gh/octo/app/5', 'https://github.com/octo/app'],
  },
  'Azure Pipelines': {
    env: {
      TF_BUILD: 'True',
      BUILD_BUILDURI: 'vstfs:///Build/Build/9',
      BUILD_BUILDID: '9',
      BUILD_BUILDNUMBER: '20261127.1',
      BUILD_DEFINITIONNAME: 'Nightly',
      BUILD_SOURCEBRANCH: 'refs/heads/main',
      BUILD_SOURCEVERSION: sha,
      BUILD_REPOSITORY_NAME: 'app',
      BUILD_REPOSITORY_URI: 'https://org@dev.azure.com/org/p/_git/app',
      SYSTEM_COLLECTIONURI: 'https://dev.azure.com/org/',
      SYSTEM_TEAMPROJECT: 'p',
    },
    failed: { AGENT_JOBSTATUS: 'Failed' },
    words: ['Nightly', 'main', 'results?buildId=9'],
  },
  Buildkite: {
    env: {
      BUILDKITE: 'true',
      BUILDKITE_BUILD_NUMBER: '6',
      BUILDKITE_BUILD_URL: 'https://buildkite.com/octo/app/builds/6',
      BUILDKITE_PIPELINE_NAME: 'App',
      BUILDKITE_REPO: 'https://github.com/octo/app.git',
      BUILDKITE_BRANCH: 'main',
      BUILDKITE_COMMIT: sha,
      BUILDKITE_PULL_REQUEST: 'false',
    },
    failed: { BUILDKITE_COMMAND_EXIT_STATUS: '1' },
    words: ['App', 'main', 'https://buildkite.com/octo/app/builds/6', 'octo/app'],
  },
  Woodpecker: {
    env: {
      CI: 'woodpecker',
      CI_REPO: 'octo/app',
      CI_REPO_URL: 'https://codeberg.org/octo/app',
      CI_COMMIT_BRANCH: 'main',
      CI_COMMIT_SHA: sha,
      CI_PIPELINE_NUMBER: '4',
      CI_PIPELINE_URL: 'https://ci.codeberg.org/repos/1/pipeline/4',
      CI_WORKFLOW_NAME: 'test',
      CI_PIPELINE_EVENT: 'push',
    },
    failed: { CI_PIPELINE_STATUS: 'failure' },
    words: ['test', 'main', 'https://ci.codeberg.org/repos/1/pipeline/4'],
  },
  Travis: {
    env: {
      TRAVIS: 'true',
      TRAVIS_BRANCH: 'main',
      TRAVIS_BUILD_NUMBER: '3',
      TRAVIS_BUILD_WEB_URL: 'https://app.travis-ci.com/github/octo/app/builds/3',
      TRAVIS_COMMIT: sha,
      TRAVIS_PULL_REQUEST: 'false',
      TRAVIS_REPO_SLUG: 'octo/app',
    },
    failed: { TRAVIS_TEST_RESULT: '1' },
    words: ['main', 'https://app.travis-ci.com/github/octo/app/builds/3', 'octo/app'],
  },
  Gitea: {
    env: {
      GITEA_ACTIONS: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://gitea.example',
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_WORKFLOW: 'CI',
      GITHUB_RUN_ID: '2',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: sha,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_ACTOR: 'mona',
    },
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

  test('a status that it does not tell is exit code 2', async () => {
    const ran = await runCommand({ args: ['report'], env })
    expect(ran).toMatchObject({ exitCode: 2, bodies: [] })
    expect(ran.stderr).toContain('error: this CI does not tell how the job went, or it still runs.')
  })

  if (failed !== undefined)
    test('its own status', async () => {
      const ran = await runCommand({ args: ['report', '--json'], env: { ...env, ...failed } })
      expect(ran.exitCode).toBe(0)
      expect(JSON.parse(ran.stdout)).toMatchObject({ status: 'failure', notified: true })
    })
})

const push = { ...cases['CircleCI']?.env }

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
    expect(ran.stderr).toContain('error: --status: not a status.')
  })

  test('Woodpecker tells the previous one: fixed', async () => {
    const env = {
      ...cases['Woodpecker']?.env,
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
  expect(ran.stderr).toContain('error: no CI that is known runs here.')
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
    env: { ...cases['GitLab, a merge request']?.env, GITLAB_USER_LOGIN: 'mona' },
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
