/** A release is reported with its notes, its files, and what changed since the one before. */
import { describe, test, expect } from '@jest/globals'
import { readMarkdown } from '../dingtalk/reader.ts'
import { aPassedJob, anApiRelease } from '../github-api/builders.ts'
import { oneRobot } from './failing.ts'
import { type Scenario, type Observed, runScenario, messageOf, bytesOf } from './run-scenario.ts'
const web = 'https://github.com/octo-org/widgets'

const notes = `<!-- generated -->
## What's Changed
* Turn the handle by @octocat in ${web}/pull/12

| OS | File |
|---|---|
| Linux | \`widgets.tgz\` |

![before](docs/before.png)
`

function releasePayload(named: object = {}): unknown {
  const assets = [
    { name: 'widgets.tgz', size: 12_897_485, browser_download_url: `${web}/releases/download/a` },
  ]
  const release = {
    tag_name: 'v1.2.0',
    name: 'Spring cleaning',
    html_url: `${web}/releases/tag/v1.2.0`,
    author: { login: 'octocat' },
    body: notes,
    assets,
    ...named,
  }
  return { action: 'published', release, repository: { html_url: web, private: false } }
}

async function runRelease(named: Scenario = {}): Promise<Observed> {
  const { inputs, env, ...others } = named
  return await runScenario({
    robots: oneRobot,
    api: { content: { jobs: [aPassedJob()] } },
    payload: releasePayload(),
    inputs: { 'job-id': '7001', ...inputs },
    env: { GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/v1.2.0', ...env },
    ...others,
  })
}

describe('a release', () => {
  test.each(['en', 'zh-CN'])('is reported whole without the API, in %s', async (language) => {
    const observed = await runRelease({ inputs: { language } })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1], calls: [] })
    expect(messageOf(observed)).toMatchSnapshot()
  })

  test('as text shows no address that is not ours', async () => {
    const observed = await runRelease({ inputs: { 'message-type': 'text' } })
    expect(messageOf(observed)).toMatchSnapshot()
  })

  test('with details says whether it is the latest, and what came before', async () => {
    const releases = [anApiRelease('v1.2.0'), anApiRelease('v1.1.0')]
    const observed = await runRelease({
      api: { content: { jobs: [aPassedJob()], releases } },
      inputs: { details: 'always' },
    })
    expect(observed.calls).toContain('releases?per_page=50')
    expect(messageOf(observed)).toContain('\n- Type: latest\n')
    expect(messageOf(observed)).toContain(` · [All changes](${web}/compare/v1.1.0...v1.2.0)\n\n`)
  })

  test('is reported without that where the API rejects', async () => {
    const observed = await runRelease({
      api: { content: { jobs: [aPassedJob()] }, trouble: { releases: { status: 403 } } },
      inputs: { details: 'always' },
    })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.log).toContain('did not return releases (no permission)')
    expect(messageOf(observed)).toContain('- File: ')
  })

  test('links its comparison once', async () => {
    const compare = `${web}/compare/v1.1.0...v1.2.0`
    const body = `${notes}\n**Full Changelog**: ${compare}`
    const observed = await runRelease({ payload: releasePayload({ body }) })
    expect(messageOf(observed).split(compare)).toHaveLength(2)
    expect(messageOf(observed)).not.toContain('Full Changelog')
  })
})

test('notes of any length end at a section, with a link to the rest', async () => {
  const body = Array.from(
    { length: 40 },
    (_, n) => `## Section ${n}\n\n${'- 修复了一个问题 #1\n'.repeat(20)}`,
  ).join('\n')
  const observed = await runRelease({ payload: releasePayload({ body }) })
  expect(bytesOf(observed)).toBeLessThan(18_000)
  expect(messageOf(observed)).toContain(
    `\n\n[… the rest of the notes](${web}/releases/tag/v1.2.0)\n\n[View release]`,
  )
  expect(messageOf(observed)).not.toContain('shortened')
})

test('hostile notes mention nobody, and make nothing that a text does not make', async () => {
  const body =
    '@all @13911112222 <font color="red">x</font> <script>alert(1)</script> [a](javascript:alert(1)) ![](http://x.example/a.png) [b](dingtalk://x)\n\n'
  const name = '](https://evil.example) <b> @all'
  const observed = await runRelease({
    payload: releasePayload({ body: body.repeat(3), name, assets: [{ name, size: 1 }] }),
    inputs: { 'at-mobiles': '13911112222' },
  })
  const { made } = readMarkdown(messageOf(observed))
  const ours = /^(heading|blockquote|list|link https:\/\/github\.com|html <\/?font)/
  const others = made.filter((each) => !ours.test(each))
  expect([...new Set(others)]).toEqual(['link http://x.example/a.png'])
  expect(messageOf(observed).match(/@13911112222/g)).toHaveLength(1)
})
