/**
 * What a CI's own variables say where `env-ci` is silent or wrong: its merge request number of GitLab
 * is an id that no page has, it has no pull request of Bitbucket and no URL of Azure, and of none the
 * status, the author or the repository's page. Sources: each CI's page of predefined variables.
 */

/** A variable; an empty text where it is not set. */
export type VariableText = (name: string) => string

type FactReader = (variable: VariableText) => string | undefined

export type CiFacts = {
  /** `owner/name`. */
  slug?: FactReader
  repositoryUrl?: FactReader
  branch?: FactReader
  pullRequest?: FactReader
  pullRequestUrl?: FactReader
  pullRequestTitle?: FactReader
  base?: FactReader
  /** The pipeline's name, where it has one, and the number and page of this run. */
  pipeline?: FactReader
  number?: FactReader
  url?: FactReader
  job?: FactReader
  jobUrl?: FactReader
  actor?: FactReader
  /** The actor's login on the forge, for `mention-map`. */
  login?: FactReader
  subject?: FactReader
  author?: FactReader
  /** In the CI's own words; of the job where it reports it, else of the pipeline so far. */
  status?: FactReader
  previousStatus?: FactReader
  event?: FactReader
}

/** Undefined for an empty text. */
const textOrNone = (text: string | undefined): string | undefined =>
  text === '' ? undefined : text

/** The first of these variables that is set. */
const of =
  (...names: readonly string[]): FactReader =>
  (variable) =>
    names.map(variable).find((text) => text !== '')

const remoteOf =
  (name: string): FactReader =>
  (variable) =>
    webUrlOf(variable(name))

/** `0` or `1` of a variable that says whether all is well. */
const flagOf =
  (name: string, good: string): FactReader =>
  (variable) =>
    variable(name) === '' ? undefined : variable(name) === good ? 'success' : 'failure'

/** `{}` is filled by variables; undefined where one of them is not set. */
const urlOf =
  (template: string): FactReader =>
  (variable) => {
    const names = Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => String(name))
    if (names.some((name) => variable(name) === '')) return undefined
    return template.replace(/\{(\w+)\}/g, (_, name: string) => variable(name))
  }

/** The text behind the last slash. */
const lastOf =
  (name: string): FactReader =>
  (variable) =>
    textOrNone(variable(name).split('/').at(-1))

export const services: Readonly<Record<string, CiFacts>> = {
  gitlab: {
    repositoryUrl: of('CI_PROJECT_URL'),
    pullRequest: of('CI_MERGE_REQUEST_IID'),
    pullRequestUrl: urlOf('{CI_MERGE_REQUEST_PROJECT_URL}/-/merge_requests/{CI_MERGE_REQUEST_IID}'),
    pullRequestTitle: of('CI_MERGE_REQUEST_TITLE'),
    pipeline: of('CI_PIPELINE_NAME'),
    number: of('CI_PIPELINE_IID'),
    url: of('CI_PIPELINE_URL'),
    job: of('CI_JOB_NAME'),
    jobUrl: of('CI_JOB_URL'),
    actor: of('GITLAB_USER_NAME', 'GITLAB_USER_LOGIN'),
    login: of('GITLAB_USER_LOGIN'),
    subject: of('CI_COMMIT_TITLE'),
    author: (variable) => variable('CI_COMMIT_AUTHOR').replace(/\s*<[^>]*>$/, '') || undefined,
    // Set in after_script; in script it is `running`.
    status: of('CI_JOB_STATUS'),
    event: of('CI_PIPELINE_SOURCE'),
  },
  jenkins: {
    slug: (variable) => slugOf(webUrlOf(variable('GIT_URL'))),
    repositoryUrl: remoteOf('GIT_URL'),
    branch: (variable) =>
      (variable('BRANCH_NAME') || variable('GIT_BRANCH')).replace(/^origin\//, '') || undefined,
    pullRequestUrl: of('CHANGE_URL', 'ghprbPullLink'),
    pullRequestTitle: of('CHANGE_TITLE', 'ghprbPullTitle'),
    base: of('CHANGE_TARGET'),
    pipeline: of('JOB_NAME'),
    number: of('BUILD_NUMBER'),
    url: of('RUN_DISPLAY_URL', 'BUILD_URL'),
    job: of('STAGE_NAME'),
    actor: of('CHANGE_AUTHOR_DISPLAY_NAME', 'BUILD_USER', 'CHANGE_AUTHOR'),
    login: of('CHANGE_AUTHOR', 'BUILD_USER_ID'),
    // Jenkins sets none by itself; its documentation's example does.
    status: of('BUILD_STATUS', 'BUILD_RESULT'),
  },
  bitbucket: {
    repositoryUrl: of('BITBUCKET_GIT_HTTP_ORIGIN'),
    pullRequest: of('BITBUCKET_PR_ID'),
    pullRequestUrl: urlOf(
      'https://bitbucket.org/{BITBUCKET_REPO_FULL_NAME}/pull-requests/{BITBUCKET_PR_ID}',
    ),
    base: of('BITBUCKET_PR_DESTINATION_BRANCH'),
    number: of('BITBUCKET_BUILD_NUMBER'),
    url: urlOf(
      'https://bitbucket.org/{BITBUCKET_REPO_FULL_NAME}/pipelines/results/{BITBUCKET_BUILD_NUMBER}',
    ),
    // Set in after-script.
    status: of('BITBUCKET_EXIT_CODE'),
  },
  circleci: {
    repositoryUrl: remoteOf('CIRCLE_REPOSITORY_URL'),
    pullRequestUrl: of('CIRCLE_PULL_REQUEST'),
    number: of('CIRCLE_BUILD_NUM'),
    job: of('CIRCLE_JOB'),
    actor: of('CIRCLE_USERNAME', 'CIRCLE_PR_USERNAME'),
    login: of('CIRCLE_USERNAME', 'CIRCLE_PR_USERNAME'),
  },
  azurePipelines: {
    slug: of('BUILD_REPOSITORY_NAME'),
    repositoryUrl: remoteOf('BUILD_REPOSITORY_URI'),
    pullRequest: of('SYSTEM_PULLREQUEST_PULLREQUESTNUMBER', 'SYSTEM_PULLREQUEST_PULLREQUESTID'),
    pipeline: of('BUILD_DEFINITIONNAME'),
    number: of('BUILD_BUILDNUMBER'),
    url: urlOf('{SYSTEM_COLLECTIONURI}{SYSTEM_TEAMPROJECT}/_build/results?buildId={BUILD_BUILDID}'),
    job: of('SYSTEM_JOBDISPLAYNAME', 'AGENT_JOBNAME'),
    actor: of('BUILD_REQUESTEDFOR'),
    subject: of('BUILD_SOURCEVERSIONMESSAGE'),
    status: of('AGENT_JOBSTATUS'),
    event: of('BUILD_REASON'),
  },
  buildkite: {
    repositoryUrl: remoteOf('BUILDKITE_REPO'),
    pipeline: of('BUILDKITE_PIPELINE_NAME', 'BUILDKITE_PIPELINE_SLUG'),
    number: of('BUILDKITE_BUILD_NUMBER'),
    job: of('BUILDKITE_LABEL', 'BUILDKITE_STEP_KEY'),
    jobUrl: urlOf('{BUILDKITE_BUILD_URL}#{BUILDKITE_JOB_ID}'),
    actor: of('BUILDKITE_BUILD_CREATOR'),
    subject: of('BUILDKITE_MESSAGE'),
    author: of('BUILDKITE_BUILD_AUTHOR'),
    // Set in the hooks pre-exit and post-command.
    status: of('BUILDKITE_COMMAND_EXIT_STATUS'),
    event: of('BUILDKITE_SOURCE'),
  },
  woodpecker: {
    slug: of('CI_REPO'),
    repositoryUrl: of('CI_REPO_URL'),
    pullRequestTitle: of('CI_COMMIT_PULL_REQUEST_TITLE', 'CI_PIPELINE_TITLE'),
    pipeline: of('CI_WORKFLOW_NAME'),
    number: of('CI_PIPELINE_NUMBER'),
    url: of('CI_PIPELINE_URL'),
    job: of('CI_STEP_NAME'),
    actor: of('CI_PIPELINE_AUTHOR', 'CI_COMMIT_AUTHOR'),
    login: of('CI_PIPELINE_AUTHOR', 'CI_COMMIT_AUTHOR'),
    subject: of('CI_COMMIT_MESSAGE'),
    author: of('CI_COMMIT_AUTHOR'),
    status: of('CI_PIPELINE_STATUS'),
    previousStatus: of('CI_PREV_PIPELINE_STATUS'),
    event: of('CI_PIPELINE_EVENT'),
  },
  drone: {
    slug: of('DRONE_REPO'),
    repositoryUrl: of('DRONE_REPO_LINK'),
    pullRequestTitle: of('DRONE_PULL_REQUEST_TITLE'),
    number: of('DRONE_BUILD_NUMBER'),
    url: of('DRONE_BUILD_LINK'),
    job: of('DRONE_STEP_NAME', 'DRONE_STAGE_NAME'),
    actor: of('DRONE_COMMIT_AUTHOR_NAME', 'DRONE_COMMIT_AUTHOR'),
    login: of('DRONE_COMMIT_AUTHOR'),
    subject: of('DRONE_COMMIT_MESSAGE'),
    author: of('DRONE_COMMIT_AUTHOR_NAME', 'DRONE_COMMIT_AUTHOR'),
    status: of('DRONE_BUILD_STATUS'),
    event: of('DRONE_BUILD_EVENT'),
  },
  travis: {
    // Nothing names the forge but the path of Travis' own page.
    repositoryUrl: (variable) =>
      /\/(?:gitlab|bitbucket|assembla)\//.test(variable('TRAVIS_BUILD_WEB_URL'))
        ? undefined
        : urlOf('https://github.com/{TRAVIS_REPO_SLUG}')(variable),
    // Of a pull request, env-ci's branch is its base; a tag is no branch.
    branch: (variable) =>
      variable('TRAVIS_TAG') === '' ? variable('TRAVIS_BRANCH') || undefined : undefined,
    number: of('TRAVIS_BUILD_NUMBER'),
    job: of('TRAVIS_JOB_NAME'),
    subject: (variable) => textOrNone(variable('TRAVIS_COMMIT_MESSAGE').split('\n', 1)[0]),
    // Set in after_script.
    status: flagOf('TRAVIS_TEST_RESULT', '0'),
    event: of('TRAVIS_EVENT_TYPE'),
  },
  semaphore: {
    repositoryUrl: remoteOf('SEMAPHORE_GIT_URL'),
    pipeline: of('SEMAPHORE_PROJECT_NAME'),
    url: urlOf('{SEMAPHORE_ORGANIZATION_URL}/workflows/{SEMAPHORE_WORKFLOW_ID}'),
    job: of('SEMAPHORE_JOB_NAME'),
    actor: of('SEMAPHORE_WORKFLOW_TRIGGERED_BY'),
    // Set in the epilogue.
    status: of('SEMAPHORE_JOB_RESULT'),
  },
  appveyor: {
    repositoryUrl: (variable) =>
      variable('APPVEYOR_REPO_PROVIDER') === 'gitHub'
        ? urlOf('https://github.com/{APPVEYOR_REPO_NAME}')(variable)
        : undefined,
    subject: of('APPVEYOR_REPO_COMMIT_MESSAGE'),
    author: of('APPVEYOR_REPO_COMMIT_AUTHOR'),
  },
  codebuild: {
    repositoryUrl: remoteOf('CODEBUILD_SOURCE_REPO_URL'),
    pipeline: (variable) => textOrNone(variable('CODEBUILD_BUILD_ID').split(':')[0]),
    number: of('CODEBUILD_BUILD_NUMBER'),
    status: flagOf('CODEBUILD_BUILD_SUCCEEDING', '1'),
    actor: lastOf('CODEBUILD_INITIATOR'),
  },
}

export function slugOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).pathname.replace(/^\/+/, '') || undefined
}

/**
 * The page of a repository that git knows by its URL, without whoever was logged in.
 * @param remote `git@host:owner/name.git`, `ssh://git@host:22/owner/name.git`, `https://user@host/…`
 */
export function webUrlOf(remote: string): string | undefined {
  const bare = remote
    .trim()
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
  const [, host, path] = /^[\w.-]+@([\w.-]+):(?!\/\/)(.+)$/.exec(bare) ?? []
  if (host !== undefined && path !== undefined) return `https://${host}/${path}`
  if (!URL.canParse(bare)) return undefined
  const url = new URL(bare)
  if (url.protocol === 'ssh:' || url.protocol === 'git:')
    return `https://${url.hostname}${url.pathname}`
  if (!/^https?:$/.test(url.protocol)) return undefined
  return `${url.protocol}//${url.host}${url.pathname}`
}

/** Where a forge has its pages; a forge that nobody knows has the first one's, as most do. */
const forges = [
  { host: /(?:^|\.)github\./, commit: '/commit/', branch: '/tree/', tag: '/releases/tag/' },
  { host: /gitlab/, commit: '/-/commit/', branch: '/-/tree/', tag: '/-/tags/' },
  {
    host: /(?:^|\.)bitbucket\.org$/,
    commit: '/commits/',
    branch: '/branch/',
    tag: '/commits/tag/',
  },
  { host: /gitea|forgejo|codeberg/, commit: '/commit/', branch: '/src/branch/', tag: '/src/tag/' },
  { host: /(?:^|\.)gitee\.com$/, commit: '/commit/', branch: '/tree/', tag: '/tree/' },
] as const satisfies readonly { host: RegExp; commit: string; branch: string; tag: string }[]

export type ForgeStyle = 'gitlab' | undefined

/** @param style where the CI itself belongs to the forge, whatever its host is called */
export function forgePage(
  repository: string,
  page: { kind: 'commit' | 'branch' | 'tag'; name: string },
  style: ForgeStyle,
): string | undefined {
  if (!URL.canParse(repository)) return undefined
  const { hostname } = new URL(repository)
  const forge = forges.find(({ host }) => host.test(style ?? hostname))
  const path = forge?.[page.kind] ?? (page.kind === 'commit' ? '/commit/' : undefined)
  if (path === undefined) return undefined
  return `${repository}${path}${page.name.toWellFormed().split('/').map(encodeURIComponent).join('/')}`
}
