/** Matrices, `needs`, and jobs that know of one another. */
import { expect } from '@jest/globals'
import { aJob, anAnnotation, aPassedJob } from '../__tests__/github-api/builders.ts'
import { notify, scenario, signingSecrets, type Workflow } from './workflow.ts'

/** Keys in the alphabet's order: the engine hands `toJSON(matrix)` over sorted, GitHub as written. */
const combinations = [
  [20, 'ubuntu'],
  [20, 'debian'],
  [22, 'ubuntu'],
  [22, 'debian'],
]

scenario(
  'each matrix job by its own link',
  {
    job: {
      strategy: {
        'fail-fast': false,
        'max-parallel': 1,
        matrix: { node: [20, 22], os: ['ubuntu', 'debian'] },
      },
    },
    steps: [
      { name: 'Run tests', run: '[ "${{ matrix.os }}-${{ matrix.node }}" != debian-22 ]' },
      notify(),
    ],
    api: {
      jobs: combinations.map(([node, os], index) => {
        const named = { id: 7100 + index, name: `test (${node}, ${os})` }
        return index === 3 ? aJob(named) : aPassedJob(named)
      }),
      annotations: { 7103: [anAnnotation()] },
    },
  },
  (seen) => {
    expect(seen.exitCode).toBe(1)
    expect(seen.messages).toHaveLength(4)
    const failed = seen.messages.filter(({ title }) => title.includes('CI failed'))
    expect(failed).toHaveLength(1)
    expect(failed[0]?.text).toContain('22, debian')
    for (const [node, os] of combinations)
      expect(seen.messages.some(({ text }) => text.includes(`${node}, ${os}`))).toBe(true)
  },
)

scenario(
  'matrix values that are objects, and hostile ones',
  {
    job: {
      strategy: {
        'max-parallel': 1,
        matrix: {
          config: [
            { node: 20, os: 'ubuntu' },
            { node: 22, os: 'we|ird` [x](https://evil.example) @all' },
          ],
        },
      },
    },
    steps: [notify()],
  },
  (seen) => {
    expect(seen.exitCode).toBe(0)
    expect(seen.messages).toHaveLength(2)
    for (const { text } of seen.messages) expect(text).not.toContain('](https://evil.example)')
  },
)

const needs: Workflow = {
  jobs: {
    lint: {
      'runs-on': 'ubuntu-latest',
      outputs: { odd: '${{ steps.odd.outputs.odd }}' },
      steps: [
        {
          id: 'odd',
          run: `printf 'odd<<END\\n%s\\n%s\\nEND\\n' 'a "quoted" {{ 7 }} \\ line' "it's two" >> "$GITHUB_OUTPUT"`,
        },
      ],
    },
    test: {
      'runs-on': 'ubuntu-latest',
      strategy: { 'fail-fast': false, matrix: { node: [20, 22] } },
      steps: [{ name: 'Run tests', run: '[ ${{ matrix.node }} != 22 ]' }],
    },
    build: {
      needs: ['lint', 'test'],
      'runs-on': 'ubuntu-latest',
      steps: [{ run: 'echo build' }],
    },
    notify: {
      needs: ['lint', 'test', 'build'],
      if: 'always()',
      'runs-on': 'ubuntu-latest',
      steps: [{ uses: 'actions/checkout@v5' }, notify({ needs: '${{ toJSON(needs) }}' })],
    },
  },
  not: { gitea: 'its command line gives a job that was skipped no result; its server does' },
}

scenario(
  'one message for all jobs that are needed',
  {
    ...needs,
    api: {
      jobs: [
        aPassedJob({ id: 1, name: 'lint' }),
        aPassedJob({ id: 2, name: 'test (20)' }),
        aJob({ id: 3, name: 'test (22)' }),
        aPassedJob({ id: 4, name: 'build', conclusion: 'skipped' }),
        aPassedJob({ id: 5, name: 'notify', conclusion: null, status: 'in_progress' }),
      ],
      annotations: { 3: [anAnnotation()] },
    },
  },
  (seen) => {
    expect(seen.exitCode).toBe(1)
    expect(seen.messages.map(({ title }) => title)).toEqual([
      '❌ CI failed · widgets@main · test (22)',
    ])
    expect(seen.messages[0]?.text).toContain('test (22)')
    expect(seen.messages[0]?.text).toContain('4 jobs: 2 passed, 1 failed, 1 skipped')
  },
)

scenario(
  'the same without a token: what `needs` itself says',
  {
    ...needs,
    secrets: ([team = '']) => ({
      DINGTALK_WEBHOOKS: team,
      DINGTALK_SECRETS: signingSecrets[0] ?? '',
    }),
  },
  (seen) => {
    expect(seen.messages.map(({ title }) => title)).toEqual(['❌ CI failed · widgets@main · test'])
    expect(seen.messages[0]?.text).toContain('test')
    expect(seen.calls).toEqual([])
  },
)
