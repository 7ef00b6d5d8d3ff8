/** The facts of each CI, from the variables that its documentation lists. */
import { describe, expect, test } from '@jest/globals'
import { readCiRun, conclusionOf } from '../../src/ci/ci-run.ts'
import type { Environment } from '../../src/runtime.ts'
import { environments, sha } from './environments.ts'

const { gitlab, woodpecker } = environments

/** What a message is made of. */
function factsOf(env: Environment): Record<string, unknown> {
  const read = readCiRun(env)
  if (read === undefined) return {}
  const { repository, run, job, ref, pullRequest, commit, actor, people, event } = read.context
  return {
    repository: `${repository.name} ${repository.url}`.trim(),
    run: [run.workflow, run.number, run.url],
    ...(job && { job: [job.name, job.url] }),
    ...(ref && { ref: [ref.kind, ref.name, ref.url] }),
    ...(pullRequest && {
      pullRequest: [pullRequest.number, pullRequest.title, pullRequest.url],
      branches: [pullRequest.head, pullRequest.base],
    }),
    ...(commit && { commit: [commit.sha.slice(0, 7), commit.url, commit.subject, commit.author] }),
    ...(actor !== '' && { actor }),
    ...(people.length > 0 && { people }),
    event: event.kind,
    ...(read.conclusion && { conclusion: read.conclusion }),
    ...(read.previous && { previous: read.previous }),
  }
}

const gitlabFacts = {
  repository: 'group/app https://git.example/group/app',
  run: ['GitLab CI/CD', 12, 'https://git.example/group/app/-/pipelines/900'],
  job: ['unit', 'https://git.example/group/app/-/jobs/77'],
  commit: [
    '0123456',
    `https://git.example/group/app/-/commit/${sha}`,
    'Fix the widget',
    'Mona Lisa',
  ],
  actor: 'Mona Lisa',
  people: ['mona'],
}

const cases: Readonly<Record<string, [Environment, Record<string, unknown>]>> = {
  'GitLab: a push': [
    { ...gitlab, CI_JOB_STATUS: 'running' },
    {
      ...gitlabFacts,
      ref: ['branch', 'main', 'https://git.example/group/app/-/tree/main'],
      event: 'push',
    },
  ],
  'GitLab: a merge request, by the number that its page has; in after_script': [
    {
      ...environments.gitlabMergeRequest,
      CI_JOB_STATUS: 'canceled',
    },
    {
      ...gitlabFacts,
      pullRequest: [7, 'Better widgets', 'https://git.example/group/app/-/merge_requests/7'],
      branches: ['widgets', 'main'],
      event: 'pull-request',
      conclusion: 'cancelled',
    },
  ],
  'GitLab: a schedule, of a pipeline with a name and an author without an address': [
    {
      ...gitlab,
      CI_PIPELINE_SOURCE: 'schedule',
      CI_PIPELINE_NAME: 'Nightly',
      CI_COMMIT_AUTHOR: '',
    },
    {
      ...gitlabFacts,
      run: ['Nightly', 12, 'https://git.example/group/app/-/pipelines/900'],
      commit: [...gitlabFacts.commit.slice(0, 3), undefined],
      ref: ['branch', 'main', 'https://git.example/group/app/-/tree/main'],
      event: 'schedule',
    },
  ],
  'GitLab: a tag, started by hand': [
    { ...gitlab, CI_COMMIT_TAG: 'v1.0', CI_PIPELINE_SOURCE: 'web' },
    {
      ...gitlabFacts,
      ref: ['tag', 'v1.0', 'https://git.example/group/app/-/tags/v1.0'],
      event: 'dispatch',
    },
  ],
  'Jenkins: a branch; the status of its documentation’s example': [
    {
      ...environments.jenkins,
      BUILD_STATUS: 'UNSTABLE',
      BUILD_USER: 'Mona',
      BUILD_USER_ID: 'mona',
    },
    {
      repository: 'octo/app https://github.com/octo/app',
      run: ['app-build', 41, 'https://ci.example/job/app-build/41/'],
      ref: ['branch', 'main', 'https://github.com/octo/app/tree/main'],
      commit: ['0123456', `https://github.com/octo/app/commit/${sha}`, undefined, undefined],
      actor: 'Mona',
      people: ['mona'],
      event: 'push',
      conclusion: 'failure',
    },
  ],
  'Jenkins: a pull request of a multibranch pipeline': [
    {
      JENKINS_URL: 'https://ci.example/',
      JOB_NAME: 'app/PR-7',
      BUILD_NUMBER: '2',
      BUILD_URL: 'https://ci.example/job/app/job/PR-7/2/',
      RUN_DISPLAY_URL: 'https://ci.example/blue/7',
      BRANCH_NAME: 'PR-7',
      CHANGE_ID: '7',
      CHANGE_URL: 'https://github.com/octo/app/pull/7',
      CHANGE_TITLE: 'Better widgets',
      CHANGE_TARGET: 'main',
      CHANGE_AUTHOR: 'mona',
      GIT_COMMIT: sha,
      STAGE_NAME: 'Test',
    },
    {
      repository: '',
      run: ['app/PR-7', 2, 'https://ci.example/blue/7'],
      job: ['Test', undefined],
      pullRequest: [7, 'Better widgets', 'https://github.com/octo/app/pull/7'],
      branches: ['PR-7', 'main'],
      commit: ['0123456', '', undefined, undefined],
      actor: 'mona',
      people: ['mona'],
      event: 'pull-request',
    },
  ],
  'Bitbucket: a pull request, and a failed after-script': [
    {
      ...environments.bitbucketPullRequest,
      BITBUCKET_EXIT_CODE: '2',
    },
    {
      repository: 'team/app https://bitbucket.org/team/app',
      run: ['Bitbucket Pipelines', 8, 'https://bitbucket.org/team/app/pipelines/results/8'],
      pullRequest: [3, '', 'https://bitbucket.org/team/app/pull-requests/3'],
      branches: ['widgets', 'main'],
      commit: ['0123456', `https://bitbucket.org/team/app/commits/${sha}`, undefined, undefined],
      event: 'pull-request',
      conclusion: 'failure',
    },
  ],
  'CircleCI: a branch': [
    {
      ...environments.circle,
    },
    {
      repository: 'octo/app https://github.com/octo/app',
      run: ['CircleCI', 5, 'https://circleci.com/gh/octo/app/5'],
      job: ['build', undefined],
      ref: ['branch', 'main', 'https://github.com/octo/app/tree/main'],
      commit: ['0123456', `https://github.com/octo/app/commit/${sha}`, undefined, undefined],
      actor: 'mona',
      people: ['mona'],
      event: 'push',
    },
  ],
  'Azure Pipelines: a push to a project’s own repository': [
    {
      ...environments.azure,
      AGENT_JOBSTATUS: 'SucceededWithIssues',
    },
    {
      repository: 'app https://dev.azure.com/org/p/_git/app',
      run: ['Nightly', 20261127.1, 'https://dev.azure.com/org/p/_build/results?buildId=9'],
      ref: ['branch', 'main', undefined],
      commit: ['0123456', `https://dev.azure.com/org/p/_git/app/commit/${sha}`, 'Fix', undefined],
      actor: 'Mona',
      event: 'push',
      conclusion: 'success',
    },
  ],
  'Buildkite: a build by its API': [
    {
      ...environments.buildkite,
      BUILDKITE_JOB_ID: 'f00d',
      BUILDKITE_LABEL: ':jest: unit',
      BUILDKITE_SOURCE: 'api',
      BUILDKITE_COMMAND_EXIT_STATUS: '1',
    },
    {
      repository: 'octo/app https://github.com/octo/app',
      run: ['App', 6, 'https://buildkite.com/octo/app/builds/6'],
      job: [':jest: unit', 'https://buildkite.com/octo/app/builds/6#f00d'],
      ref: ['branch', 'main', 'https://github.com/octo/app/tree/main'],
      commit: ['0123456', `https://github.com/octo/app/commit/${sha}`, undefined, undefined],
      event: 'dispatch',
      conclusion: 'failure',
    },
  ],
  'Woodpecker: a cron job, and how the one before went': [
    {
      ...woodpecker,
      CI_PIPELINE_EVENT: 'cron',
      CI_PIPELINE_STATUS: 'success',
      CI_PREV_PIPELINE_STATUS: 'failure',
    },
    {
      repository: 'octo/app https://codeberg.org/octo/app',
      run: ['Woodpecker CI', 4, 'https://ci.codeberg.org/repos/1/pipeline/4'],
      job: ['test', undefined],
      ref: ['branch', 'main', 'https://codeberg.org/octo/app/src/branch/main'],
      commit: ['0123456', `https://codeberg.org/octo/app/commit/${sha}`, 'Fix', 'mona'],
      actor: 'mona',
      people: ['mona'],
      event: 'schedule',
      conclusion: 'success',
      previous: 'failure',
    },
  ],
  'Drone: a pull request': [
    {
      DRONE: 'true',
      DRONE_REPO: 'octo/app',
      DRONE_REPO_LINK: 'https://gitea.example/octo/app',
      DRONE_BUILD_NUMBER: '3',
      DRONE_BUILD_LINK: 'https://drone.example/octo/app/3',
      DRONE_BUILD_EVENT: 'pull_request',
      DRONE_BUILD_STATUS: 'failure',
      DRONE_PULL_REQUEST: '2',
      DRONE_SOURCE_BRANCH: 'widgets',
      DRONE_TARGET_BRANCH: 'main',
      DRONE_COMMIT_SHA: sha,
    },
    {
      repository: 'octo/app https://gitea.example/octo/app',
      run: ['Drone', 3, 'https://drone.example/octo/app/3'],
      pullRequest: [2, '', undefined],
      branches: ['widgets', 'main'],
      commit: ['0123456', `https://gitea.example/octo/app/commit/${sha}`, undefined, undefined],
      event: 'pull-request',
      conclusion: 'failure',
    },
  ],
  'Travis: a push on GitHub, in after_script': [
    {
      ...environments.travis,
      TRAVIS_TEST_RESULT: '1',
    },
    {
      repository: 'octo/app https://github.com/octo/app',
      run: ['Travis CI', 3, 'https://app.travis-ci.com/github/octo/app/builds/3'],
      ref: ['branch', 'main', 'https://github.com/octo/app/tree/main'],
      commit: ['0123456', `https://github.com/octo/app/commit/${sha}`, 'Fix', undefined],
      event: 'push',
      conclusion: 'failure',
    },
  ],
  'Travis: a tag on Bitbucket': [
    {
      TRAVIS: 'true',
      TRAVIS_REPO_SLUG: 'octo/app',
      TRAVIS_BUILD_NUMBER: '4',
      TRAVIS_BUILD_WEB_URL: 'https://app.travis-ci.com/bitbucket/octo/app/builds/4',
      TRAVIS_BRANCH: 'v1',
      TRAVIS_TAG: 'v1',
      TRAVIS_TEST_RESULT: '0',
    },
    {
      repository: 'octo/app',
      run: ['Travis CI', 4, 'https://app.travis-ci.com/bitbucket/octo/app/builds/4'],
      ref: ['tag', 'v1', undefined],
      event: 'push',
      conclusion: 'success',
    },
  ],
  'Travis: nothing but its name': [
    { TRAVIS: 'true' },
    { repository: '', run: ['Travis CI', undefined, ''], event: 'push' },
  ],
  'Semaphore, in its epilogue': [
    {
      SEMAPHORE: 'true',
      SEMAPHORE_GIT_URL: 'git@github.com:octo/app.git',
      SEMAPHORE_GIT_SHA: sha,
      SEMAPHORE_GIT_BRANCH: 'main',
      SEMAPHORE_GIT_REPO_SLUG: 'octo/app',
      SEMAPHORE_PROJECT_NAME: 'app',
      SEMAPHORE_JOB_NAME: 'unit',
      SEMAPHORE_ORGANIZATION_URL: 'https://octo.semaphoreci.com',
      SEMAPHORE_WORKFLOW_ID: 'w1',
      SEMAPHORE_JOB_RESULT: 'stopped',
    },
    {
      repository: 'octo/app https://github.com/octo/app',
      run: ['app', undefined, 'https://octo.semaphoreci.com/workflows/w1'],
      job: ['unit', undefined],
      ref: ['branch', 'main', 'https://github.com/octo/app/tree/main'],
      commit: ['0123456', `https://github.com/octo/app/commit/${sha}`, undefined, undefined],
      event: 'push',
      conclusion: 'cancelled',
    },
  ],
  'AppVeyor: a repository on GitHub': [
    {
      APPVEYOR: 'True',
      APPVEYOR_REPO_PROVIDER: 'gitHub',
      APPVEYOR_REPO_NAME: 'octo/app',
      APPVEYOR_REPO_BRANCH: 'main',
      APPVEYOR_REPO_COMMIT: sha,
      APPVEYOR_REPO_COMMIT_MESSAGE: 'Fix',
      APPVEYOR_REPO_COMMIT_AUTHOR: 'Mona',
      APPVEYOR_BUILD_NUMBER: '5',
      APPVEYOR_BUILD_VERSION: '1.0.5',
      APPVEYOR_PROJECT_SLUG: 'app',
    },
    {
      repository: 'octo/app https://github.com/octo/app',
      run: ['Appveyor', 5, 'https://ci.appveyor.com/project/app/build/1.0.5'],
      ref: ['branch', 'main', 'https://github.com/octo/app/tree/main'],
      commit: ['0123456', `https://github.com/octo/app/commit/${sha}`, 'Fix', 'Mona'],
      event: 'push',
    },
  ],
  'AppVeyor: a repository elsewhere': [
    {
      APPVEYOR: 'True',
      APPVEYOR_REPO_PROVIDER: 'gitLab',
      APPVEYOR_REPO_NAME: 'octo/app',
      APPVEYOR_BUILD_NUMBER: '5',
      APPVEYOR_BUILD_VERSION: '1.0.5',
      APPVEYOR_PROJECT_SLUG: 'app',
    },
    {
      repository: 'octo/app',
      run: ['Appveyor', 5, 'https://ci.appveyor.com/project/app/build/1.0.5'],
      event: 'push',
    },
  ],
}

test.each(Object.entries(cases))('%s', (_, [env, facts]) => {
  expect(factsOf(env)).toEqual(facts)
})

test('CodeBuild says whether the build has failed, and who began it', () => {
  const facts = factsOf({
    CODEBUILD_BUILD_ID: 'app:0a1b',
    CODEBUILD_BUILD_NUMBER: '9',
    CODEBUILD_BUILD_SUCCEEDING: '0',
    CODEBUILD_INITIATOR: 'codepipeline/deploy',
    CODEBUILD_SOURCE_REPO_URL: 'https://github.com/octo/app.git',
    AWS_REGION: 'eu-west-1',
  })
  expect(facts).toMatchObject({
    repository: 'octo/app https://github.com/octo/app',
    run: ['app', 9, expect.stringMatching(/^https:\/\/console\.aws\.amazon\.com\/codebuild\//)],
    actor: 'deploy',
    conclusion: 'failure',
  })
})

test('a CI that only the package knows has what the package says', () => {
  expect(
    factsOf({
      BITRISE_IO: 'true',
      BITRISE_GIT_COMMIT: sha,
      BITRISE_GIT_BRANCH: 'main',
      BITRISE_BUILD_NUMBER: '4',
      BITRISE_BUILD_URL: 'https://app.bitrise.io/build/x',
      BITRISE_APP_SLUG: 'octo/app',
    }),
  ).toEqual({
    repository: 'octo/app',
    run: ['Bitrise', 4, 'https://app.bitrise.io/build/x'],
    ref: ['branch', 'main', undefined],
    commit: ['0123456', '', undefined, undefined],
    event: 'push',
  })
})

describe('nothing is made of what is not there', () => {
  test('no CI', () => {
    expect(readCiRun({})).toBeUndefined()
  })

  test('pages of a run and a job whose variables are not set', () => {
    const facts = factsOf({ GITLAB_CI: 'true', CI_JOB_NAME: 'unit' })
    expect(facts).toEqual({
      repository: '',
      run: ['GitLab CI/CD', undefined, ''],
      job: ['unit', undefined],
      event: 'push',
    })
  })
})

test.each([
  ['success', 'success'],
  ['Succeeded', 'success'],
  ['SucceededWithIssues', 'success'],
  [' passed\n', 'success'],
  ['failed', 'failure'],
  ['UNSTABLE', 'failure'],
  ['errored', 'failure'],
  ['canceled', 'cancelled'],
  ['ABORTED', 'cancelled'],
  ['NOT-BUILT', 'skipped'],
  ['timedout', 'timed_out'],
  ['timed-out', 'timed_out'],
  ['action_required', 'action_required'],
  ['0', 'success'],
  ['000', 'success'],
  ['1', 'failure'],
  ['137', 'failure'],
])('%j is %s', (word, conclusion) => {
  expect(conclusionOf(word)).toBe(conclusion)
})

test.each([
  '',
  'running',
  'pending',
  'in_progress',
  'sucess',
  '-1',
  '1.5',
  'toString',
  '12345678901',
])('%j is no status', (word) => {
  expect(conclusionOf(word)).toBeUndefined()
})
