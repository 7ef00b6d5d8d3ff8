/** The events that GitHub runs workflows for, and runs that get no secrets. */
import { expect } from '@jest/globals'
import { aJob, anAnnotation } from '../__tests__/github-api/builders.ts'
import { completedRun, failedLog, published, pullRequestFrom } from './payloads.ts'
import { notify, overseas, pushOf, repositoryFields, scenario } from './workflow.ts'

const shown = {
  if: 'always()',
  env: { NOTIFIED: '${{ steps.dingtalk.outputs.notified }}' },
  run: 'echo "notified is [$NOTIFIED]"',
}

const mentioning = [
  { run: 'npm test' },
  notify({ 'mention-map': '${{ secrets.DINGTALK_PEOPLE }}' }, { id: 'dingtalk' }),
  shown,
]

const pullRequest = { event: 'pull_request', steps: mentioning }

const noSecrets = (): Record<string, string> => ({})

scenario(
  'a pull request, whose author is mentioned',
  { ...pullRequest, payload: pullRequestFrom('octo-org/widgets') },
  (seen) => {
    expect(seen.exitCode).toBe(0)
    expect(seen.messages[0]?.title).toContain('CI passed')
    expect(seen.messages[0]?.text).toContain('#12')
    expect(seen.messages[0]?.at).toMatchObject({ atMobiles: [overseas] })
  },
)

for (const [name, fork] of [
  ['a pull request of a fork gets no secrets, and fails nothing', 'stranger/widgets'],
  ['nor does one of a fork that is deleted', undefined],
] as const) {
  const env = { GITHUB_ACTOR: 'stranger' }
  const forked = { ...pullRequest, payload: pullRequestFrom(fork), secrets: noSecrets, env }
  scenario(name, forked, (seen) => {
    expect(seen.exitCode).toBe(0)
    expect(seen.requests).toBe(0)
    expect(seen.log).toContain('notified is [false]')
  })
}

scenario(
  'nor does Dependabot',
  { steps: mentioning, secrets: noSecrets, env: { GITHUB_ACTOR: 'dependabot[bot]' } },
  (seen) => {
    expect(seen.exitCode).toBe(0)
    expect(seen.log).toContain('notified is [false]')
  },
)

scenario(
  'a pull request of the repository itself without secrets is a mistake',
  { ...pullRequest, payload: pullRequestFrom('octo-org/widgets'), secrets: noSecrets },
  (seen) => {
    expect(seen.exitCode).toBe(1)
    expect(seen.requests).toBe(0)
  },
)

scenario(
  'a release, with notes and files',
  {
    event: 'release',
    payload: published,
    steps: [notify({ title: '🚀 {{ repository.name }} {{ release.tag }} is out' })],
  },
  (seen) => {
    expect(seen.messages[0]?.title).toBe('🚀 octo-org/widgets v1.2.0 is out')
    expect(seen.messages[0]?.text).toContain('widgets.tar.gz')
    expect(seen.messages[0]?.at).toMatchObject({ atMobiles: [], isAtAll: false })
  },
)

scenario(
  'a dispatch, with its inputs',
  {
    event: 'workflow_dispatch',
    payload: {
      inputs: { stage: 'production', note: 'go *now* @all' },
      ref: 'refs/heads/main',
      workflow: '.github/workflows/ci.yml',
      repository: repositoryFields,
      sender: { login: 'octocat' },
    },
    inputs: { stage: 'production', note: 'go *now* @all' },
    steps: [notify()],
  },
  (seen) => {
    expect(seen.exitCode).toBe(0)
    expect(seen.messages[0]?.text).toContain('production')
  },
)

scenario(
  'a schedule',
  {
    text: `name: Nightly
on:
  schedule:
    - cron: '30 18 * * *'
jobs:
  nightly:
    runs-on: ubuntu-latest
    steps:
      - uses: your-org/dingtalk-notify@v1
        with:
          webhooks: \${{ secrets.DINGTALK_WEBHOOKS }}
          secrets: \${{ secrets.DINGTALK_SECRETS }}
`,
    event: 'schedule',
    payload: { schedule: '30 18 * * *', repository: repositoryFields },
  },
  (seen) => {
    expect(seen.messages[0]?.title).toContain('Nightly 成功')
  },
)

scenario(
  'the end of another workflow, with the log’s last lines',
  {
    event: 'workflow_run',
    payload: completedRun,
    steps: [notify({ 'log-lines': 10 })],
    env: { GITHUB_RUN_ID: '9100' },
    api: { jobs: [aJob({ id: 7001 })], annotations: { 7001: [anAnnotation()] }, log: failedLog },
  },
  (seen) => {
    expect(seen.exitCode).toBe(0)
    expect(seen.messages[0]?.title).toBe('❌ CI failed · widgets@stranger:main · build')
    expect(seen.messages[0]?.text).toContain('2 min 5 s')
    expect(seen.messages[0]?.text).toContain('FAIL src/widget.test.ts')
  },
)

const hostile =
  '{{ 7 | times: 6 }} @13900000000 [click](https://evil.example) <font color="red">x</font>\n::set-env name=PWNED::yes\n::add-mask::o'

scenario(
  'untrusted commit text does nothing, not even where it names whom the message mentions',
  {
    payload: pushOf('e'.repeat(40), hostile),
    steps: [
      notify({ summary: true, 'at-mobiles': '13900000000' }, { id: 'dingtalk' }),
      {
        env: { MESSAGE: '${{ steps.dingtalk.outputs.message }}' },
        run: 'echo "PWNED is [$PWNED]"; printf "%s\\n" "$MESSAGE"',
      },
    ],
  },
  (seen) => {
    expect(seen.exitCode).toBe(0)
    expect(seen.log).toContain('PWNED is []')
    expect(seen.messages[0]?.text).not.toContain('[click](https')
    expect(seen.messages[0]?.text.split('@13900000000')).toHaveLength(2)
    expect(seen.messages[0]?.at).toMatchObject({ atMobiles: ['13900000000'] })
  },
)
