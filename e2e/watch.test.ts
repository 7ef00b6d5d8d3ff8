/** `watch` as a job's first step: its main stage and its post stage, at every end of the job. */
import { expect } from '@jest/globals'
import { aJob } from '../__tests__/github-api/builders.ts'
import { scenario, type Seen, watch } from './workflow.ts'

const titlesOf = ({ messages }: Seen): string[] => messages.map(({ title }) => title)

const silent = { gitea: 'its runner does not say how a watched job ended' }

scenario(
  'start and end of a job',
  { steps: [watch({ 'notify-start': true }), { name: 'Deploy', run: 'sleep 1' }], not: silent },
  (seen) => {
    expect(seen.exitCode).toBe(0)
    expect(titlesOf(seen)).toEqual(['▶️ CI started · widgets@main', '✅ CI passed · widgets@main'])
    expect(seen.messages[1]?.text).toMatch(/^- Duration: [12] s$/m)
  },
)

scenario(
  'a failure',
  {
    steps: [watch(), { name: 'Deploy', run: 'exit 1' }],
    api: { jobs: [aJob({ id: 7001, name: 'test', status: 'in_progress', conclusion: null })] },
    not: silent,
  },
  (seen) => {
    expect(seen.exitCode).toBe(1)
    expect(titlesOf(seen)).toEqual(['❌ CI failed · widgets@main · test'])
  },
)

scenario(
  'an end that the runner does not report is no success',
  {
    steps: [watch({ 'notify-start': true }), { name: 'Deploy', run: 'exit 1' }],
    not: { act: 'it reports every end' },
  },
  (seen) => {
    expect(titlesOf(seen)).toEqual([
      '▶️ CI started · widgets@main',
      '⚪ CI finished · widgets@main',
    ])
  },
)

scenario(
  'a template that comes to be only while the job runs',
  {
    not: silent,
    files: { 'notify.liquid': '### {{ workflow }}\n\n{{ commit.subject }} · {{ vars.team }}\n' },
    steps: [
      watch(
        { title: '{{ workflow }} {{ status }}', 'template-file': 'late.liquid' },
        { env: { DINGTALK_VAR_TEAM: 'Widgets' } },
      ),
      { run: 'cp notify.liquid late.liquid' },
    ],
  },
  (seen) => {
    expect(titlesOf(seen)).toEqual(['CI success'])
    expect(seen.messages[0]?.text).toContain('Fix the widget · Widgets')
  },
)

scenario(
  'two of them in one job',
  {
    steps: [
      watch({ title: 'first {{ job.name }}' }),
      watch({
        title: 'second {{ job.name }}',
        webhooks: '${{ secrets.DINGTALK_QA_WEBHOOK }}',
        secrets: '${{ secrets.DINGTALK_QA_SECRET }}',
      }),
      { run: 'echo work' },
    ],
  },
  (seen) => {
    expect(titlesOf(seen).toSorted()).toEqual(['first test', 'second test'])
  },
)

scenario(
  'a wrong input, said once and nothing sent',
  { steps: [watch({ 'notify-on': 'disaster' }), { run: 'echo work' }] },
  (seen) => {
    expect(seen.exitCode).toBe(1)
    expect(seen.requests).toBe(0)
    expect(seen.log).toContain('disaster')
  },
)

const cancelled = {
  steps: [watch(), { name: 'Long', run: 'echo long begins; sleep 30' }],
  interrupt: /\| long begins/,
  not: silent,
}

scenario('a cancelled job', cancelled, (seen) => {
  expect(titlesOf(seen)).toEqual(['🚫 CI cancelled · widgets@main'])
})
