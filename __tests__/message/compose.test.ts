import { describe, test, expect } from '@jest/globals'
import type { Message } from '../../src/dingtalk/message.ts'
import { languages } from '../../src/i18n/language.ts'
import { composeMessage, type MessageSettings } from '../../src/message/compose.ts'
import { atJobStart } from '../../src/message/draft.ts'
import { noCommitText } from '../../src/model/event.ts'
import type { RunContext } from '../../src/model/run-report.ts'
import { type Status, statuses } from '../../src/model/status.ts'
import {
  someMentions,
  aHappening,
  aFact,
  thisJob,
  thisRun,
  aPullRequest,
  aPush,
  aRelease,
  anEvent,
  aHistory,
  aFailedJob,
  anOutcome,
  aPastRun,
} from '../builders.ts'
import { readMarkdown } from '../dingtalk/reader.ts'
import { type RenderSettings, messageSettings, rendered } from './rendered.ts'
async function render(
  context: RunContext,
  settings: RenderSettings = {},
  status: Status = 'success',
): Promise<Message> {
  return await rendered(aHappening({ context, outcome: anOutcome(status) }), settings)
}

const long = 'x'.repeat(20_000)

const web = 'https://github.com/octo-org/widgets'

const sha = '0123456789abcdef0123456789abcdef01234567'

describe('a failed push, whole', () => {
  const context = aFact({
    job: thisJob({
      matrix: ['ubuntu-latest', '20'],
      url: `${web}/actions/runs/9000000001/job/7`,
    }),
    run: thisRun({ url: `${web}/actions/runs/9000000001/attempts/2`, attempt: 2 }),
  })

  test('as markdown', async () => {
    const { title, text } = await render(context, {}, 'failure')
    expect(title).toBe('❌ CI failed · widgets@main · build (ubuntu-latest, 20)')
    expect(text.split('\n')).toMatchSnapshot()
  })

  test('as text', async () => {
    const { title, text } = await render(context, { messageType: 'text' }, 'failure')
    expect(title).toBe('❌ CI failed · widgets@main · build (ubuntu-latest, 20)')
    expect(text.split('\n')).toMatchSnapshot()
  })

  test('in Chinese', async () => {
    const { title, text } = await render(context, { language: 'zh-CN' }, 'failure')
    expect(title).toBe('❌ CI 失败 · widgets@main · build (ubuntu-latest, 20)')
    expect(text.split('\n')).toMatchSnapshot()
  })
})

test('a pull request, whole', async () => {
  const pullRequest = aPullRequest({ head: 'hubot:mend', title: 'Mend [all] *widgets*' })
  const context = aFact({
    ref: undefined,
    pullRequest,
    commit: { sha, url: `${web}/commit/${sha}`, subject: undefined, author: undefined },
    event: { kind: 'pull-request', action: 'synchronize', pullRequest, named: {} },
  })
  const { title, text } = await render(context)
  expect(title).toBe('✅ CI passed · widgets#12')
  expect(text.split('\n')).toMatchSnapshot()
})

const pullRequest = aPullRequest()

const bare = { sha, url: `${web}/commit/${sha}`, subject: undefined, author: undefined }

const tag = { kind: 'tag', name: 'v1.2.0', url: `${web}/releases/tag/v1.2.0` } as const

const push = aPush({ commits: 3, compareUrl: undefined })

const occasions: Record<string, Partial<RunContext>> = {
  'a push of several commits': { event: push },
  'a push of twelve commits': {
    event: aPush({
      commits: 12,
      newest: Array.from({ length: 12 }, (_, index) => ({
        sha: `${String(index).padStart(2, '0')}bbbbbbbb`,
        url: `${web}/commit/${index}`,
        subject: `Change ${12 - index}`,
        author: index === 1 ? undefined : 'hubot',
      })),
    }),
  },
  'a forced push': { event: { ...push, commits: 0, forced: true } },
  'a deleted branch': { event: { ...push, commits: 0, deleted: true }, commit: undefined },
  'a push of a tag': { event: { ...push, commits: 0 }, ref: tag },
  'an opened pull request': {
    event: { kind: 'pull-request', action: 'opened', pullRequest, named: {} },
    pullRequest,
    commit: bare,
    ref: undefined,
  },
  'a pull request of which little is known': {
    event: { kind: 'pull-request', action: 'auto_merge_enabled', pullRequest, named: {} },
    pullRequest: aPullRequest({ title: '', author: undefined, head: undefined, base: undefined }),
    commit: undefined,
    ref: undefined,
  },
  'a draft of which much is known': {
    event: { kind: 'pull-request', action: 'synchronize', pullRequest, named: {} },
    pullRequest: aPullRequest({
      draft: true,
      labels: ['bug', 'help wanted', 'a', 'b', 'c', 'd', 'e'],
      additions: 1234,
      deletions: 5,
      changedFiles: 1,
    }),
    commit: bare,
    ref: undefined,
  },
  'pull_request_target, where the ref is the base': {
    event: { kind: 'pull-request', action: 'merged', pullRequest, named: {} },
    pullRequest,
    commit: bare,
  },
  'a run started by hand': { event: { kind: 'dispatch', inputs: [] }, commit: bare },
  'a run started by hand, with inputs': {
    event: {
      kind: 'dispatch',
      inputs: Array.from({ length: 12 }, (_, index) => ({
        name: `input-${index}`,
        value: index === 0 ? '**production** @all' : 'x',
      })),
    },
    commit: bare,
  },
  'a schedule': { event: { kind: 'schedule', cron: '0 6 * * 1' }, commit: bare },
  'a schedule without its times': {
    event: { kind: 'schedule', cron: undefined },
    commit: bare,
  },
  'a release': {
    event: { kind: 'release', action: 'published', release: aRelease() },
    ref: tag,
    commit: bare,
  },
  'a pre-release that is named like its tag': {
    event: {
      kind: 'release',
      action: 'prereleased',
      release: aRelease({ name: 'v1.2.0', prerelease: true, author: undefined }),
    },
    ref: tag,
  },
  'a release that has only a tag': {
    event: {
      kind: 'release',
      action: 'localized',
      release: aRelease({ name: 'v1.2.0', author: undefined, url: undefined }),
    },
    ref: tag,
  },
  'an issue': {
    event: anEvent({
      action: 'opened',
      named: { target: { text: '#3', url: `${web}/issues/3` } },
      terms: { thing: 'issue' },
      subject: {
        title: '#3 It squeaks',
        url: `${web}/issues/3`,
        author: 'hubot',
        labels: ['bug', 'help wanted'],
      },
    }),
    commit: bare,
  },
  'a comment, quoted under what it is on': {
    event: anEvent({
      name: 'issue_comment',
      action: 'created',
      named: { target: { text: '#12', url: `${web}/pull/12#issuecomment-1` } },
      terms: { thing: 'pull_request' },
      subject: { title: '#12 Mend', url: `${web}/pull/12`, author: 'hubot', labels: [] },
      description: 'Looks good to me.',
    }),
    commit: bare,
  },
  'a review, quoted under its pull request': {
    event: anEvent({
      name: 'pull_request_review',
      action: 'approved',
      named: { target: { text: '#12', url: `${web}/pull/12` } },
      terms: { thing: 'pull_request' },
      description: 'Looks good to me.',
    }),
    pullRequest,
    commit: bare,
  },
  'a deployment': {
    event: anEvent({
      name: 'deployment_status',
      action: 'success',
      named: {
        target: { text: 'production', url: 'https://widgets.example/' },
        ref: { text: 'main', url: `${web}/tree/main` },
      },
      terms: { state: 'success' },
      description: 'Up to date',
    }),
    commit: bare,
  },
  'an event without an action or a job': {
    event: anEvent({ name: 'page_build' }),
    job: thisJob({ name: '' }),
    commit: undefined,
    run: thisRun({ workflow: '' }),
  },
}

describe.each(languages)('in %s', (language) => {
  test.each(Object.keys(occasions))('%s', async (occasion) => {
    const { title, text } = await render(aFact(occasions[occasion]), { language })
    expect(`${title}\n\n${text}`).toMatchSnapshot()
  })

  test('the statuses', async () => {
    const messages = statuses.map((status) => render(aFact(), { language }, status))
    const titles = (await Promise.all(messages)).map(({ title }) => title)
    expect(titles).toEqual(
      {
        en: [
          '✅ CI passed · widgets@main',
          '❌ CI failed · widgets@main · build',
          '🚫 CI cancelled · widgets@main',
          '⏭️ CI skipped · widgets@main',
          '⚪ CI finished · widgets@main',
        ],
        'zh-CN': [
          '✅ CI 成功 · widgets@main',
          '❌ CI 失败 · widgets@main · build',
          '🚫 CI 已取消 · widgets@main',
          '⏭️ CI 已跳过 · widgets@main',
          '⚪ CI 已结束 · widgets@main',
        ],
      }[language],
    )
  })
})

describe('a title of one’s own', () => {
  test('replaces title and heading, on one line', async () => {
    const { title, text } = await render(aFact(), { title: 'Deployed\nv1 *now*' })
    expect(title).toBe('Deployed v1 *now*')
    expect(text.split('\n')[0]).toBe('### Deployed v1 \\*now*')
  })

  test('is shortened in both', async () => {
    const { title, text } = await render(aFact(), { title: 'x'.repeat(30_000) })
    expect(title).toBe(`${'x'.repeat(199)}…`)
    expect(text.split('\n')[0]).toBe(`### ${'x'.repeat(199)}…`)
  })

  test('a title of characters of many bytes keeps to 1,000 bytes, and cuts none', async () => {
    const family = '👩‍👩‍👧‍👦'
    const { title } = await render(aFact(), { title: family.repeat(200) })
    expect(Buffer.byteLength(title)).toBeLessThanOrEqual(1000)
    expect(title.slice(0, -1)).toBe(family.repeat(24))
  })
})

test.each([['\u200b\n'], ['']])(
  'a title of nothing that can be seen (%j) is none',
  async (title) => {
    expect(await render(aFact(), { title })).toEqual(await render(aFact()))
  },
)

test('the people mentioned are named above the links, and listed beside the text', async () => {
  const mentions = someMentions({ mobiles: ['13800000000'] })
  const message = await render(aFact(), { mentions })
  expect(message.text.split('\n').slice(1, 4)).toEqual(['', '@13800000000', ''])
  expect(message.mentions).toEqual(mentions)
})

test('however long the facts, the message stays under 20,000 bytes', async () => {
  const long = '修'.repeat(50_000)
  const lasting = aPullRequest({ title: long, author: long, head: long, base: long })
  const context = aFact({
    run: thisRun({ workflow: long }),
    actor: long,
    job: thisJob({ name: long, matrix: [long] }),
    ref: { kind: 'branch', name: long, url: `${web}/tree/x` },
    pullRequest: lasting,
  })
  for (const each of [context, { ...context, pullRequest: undefined }]) {
    const { title, text } = await render(each)
    expect(Buffer.byteLength(title + text)).toBeLessThan(5_000)
  }
})

describe('what failed comes first, then what changed, then the background', () => {
  const since = 'abcdef0123456789'
  const report = aHappening({
    outcome: anOutcome('failure'),
    transition: 'still-failing',
    history: aHistory({
      previous: 'failure',
      failures: 2,
      since: aPastRun({ sha: since }),
    }),
    jobs: [
      aFailedJob({ annotations: [{ path: 'src/a.ts', line: 12, message: 'expected 2' }] }),
      aFailedJob({ name: 'lint', conclusion: 'success', failedSteps: [] }),
    ],
    durationMs: 125_000,
  })

  test('in English', async () => {
    const { title, text } = await rendered(report)
    expect(title).toBe('❌ CI still failing (3rd run) · widgets@main · build')
    expect(text.split('\n')).toMatchSnapshot()
  })

  test('in Chinese', async () => {
    const { title, text } = await rendered(report, { language: 'zh-CN' })
    expect(title).toBe('❌ CI 仍失败（第 3 次）· widgets@main · build')
    expect(text.split('\n')).toMatchSnapshot()
  })
})

test.each([
  [
    'en',
    '▶️ CI started · widgets@main',
    '### ▶️ <font color="#0969da">CI started</font> · widgets@main',
  ],
  [
    'zh-CN',
    '▶️ CI 开始 · widgets@main',
    '### ▶️ <font color="#0969da">CI 开始</font> · widgets@main',
  ],
] as const)('a job that begins, in %s', async (...[language, title, heading]) => {
  const message = await rendered(atJobStart(aFact()), { language })
  expect(message.title).toBe(title)
  expect(message.text.split('\n')[0]).toBe(heading)
})

describe('names that others chose', () => {
  const mentions = someMentions({ mobiles: ['13800000000'] })
  const hostile =
    '](http://evil.example) @13800000000 ![x](http://evil.example/p) <b>*x*</b> # \n- `y`'
  const report = aHappening({
    outcome: anOutcome('failure'),
    transition: 'broken',
    history: aHistory({
      commits: [{ sha, url: `${web}/commit/${sha}`, subject: hostile, author: hostile }],
    }),
    jobs: [
      ...Array.from({ length: 8 }, (_, index) =>
        aFailedJob({
          name: `${hostile} (${index}, ${hostile})`,
          failedSteps: [{ name: hostile, number: 1, url: undefined }],
          annotations: [{ path: hostile, line: 1, message: hostile }],
          log: [hostile, '# x', '- x', '> x'],
        }),
      ),
      aFailedJob({ name: hostile, conclusion: 'skipped', failedSteps: [] }),
    ],
  })

  test('put nothing into markdown but themselves', async () => {
    const { text } = await rendered(report, { mentions })
    const { made, shown } = readMarkdown(text)
    const ours =
      /^(heading|blockquote|list|strong|html <\/?font.*|link https:\/\/github\.com\/octo-org\/widgets.*)$/
    expect(made.filter((each) => !ours.test(each))).toEqual([])
    expect(shown).toContain(') @13800000000 ![x](http://evil.example/p) <b>*x*</b> # - `y`')
    expect(text.match(/@13800000000/g)).toHaveLength(1)
  })

  test('mention nobody in a text', async () => {
    const { text } = await rendered(report, { mentions, messageType: 'text' })
    expect(text).toContain('](http://evil.example) ＠13800000000 ![x](http://evil.example/p)')
    expect(text.match(/@13800000000/g)).toHaveLength(1)
  })
})

test.each<[string, Partial<MessageSettings>, Record<string, boolean>]>([
  ['of a usual run, none', {}, { 'built-in': false, plain: false }],
  [
    'with a template, that one',
    { templates: { title: { input: 'title', text: '{{ repo }}' }, body: undefined } },
    { custom: true, 'built-in': false, plain: false },
  ],
  ['with a long title, the built-in one', { title: long }, { 'built-in': true, plain: false }],
  [
    'with a long row, the built-in one',
    { fields: [{ label: 'Log', value: long }] },
    { 'built-in': true, plain: false },
  ],
])('which version may take long: %s', async (...[, settings, expected]) => {
  const versions = await composeMessage(aHappening({}), messageSettings(settings))
  const found = versions.map(({ kind, mayTakeLong }) => [kind, mayTakeLong])
  expect(Object.fromEntries(found)).toEqual(expected)
})

test('the built-in version may take long where a run says much', async () => {
  const event = aPush({ newest: [{ ...noCommitText, sha, url: web, message: long }] })
  const versions = await composeMessage(
    aHappening({ context: aFact({ event }) }),
    messageSettings(),
  )
  expect(versions[0]).toMatchObject({ kind: 'built-in', mayTakeLong: true })
})

test('256 failed jobs of a matrix are one message in the limit', async () => {
  const jobs = Array.from({ length: 256 }, (_, index) =>
    aFailedJob({
      id: index,
      name: `test (ubuntu-latest, ${index})`,
      annotations: Array.from({ length: 10 }, () => ({
        path: 'src/修复.ts',
        line: 1,
        message: '修'.repeat(1000),
      })),
      log: Array.from({ length: 50 }, () => '修'.repeat(1000)),
    }),
  )
  const { text } = await rendered(aHappening({ jobs, outcome: anOutcome('failure') }))
  expect(Buffer.byteLength(JSON.stringify(text))).toBeLessThan(20_000)
  expect(text).toContain('**test** 256/256: [ubuntu-latest, 0]')
})
