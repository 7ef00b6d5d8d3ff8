/** docs/security.md names the test behind each promise; what no other test holds is held here. */
import { describe, test, expect } from '@jest/globals'
import { readFileSync, existsSync, readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { parse } from 'yaml'
import { type Edition, editions, pagesOf, snippetsOf } from './pages.ts'
import { runScenario, tokenOf } from './scenarios/run-scenario.ts'
import { startTls, startProxy, authority } from './scenarios/tls-server.ts'
const root = new URL('../', import.meta.url)

const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

describe('docs/security.md', () => {
  const rows = threatRows(read('docs/security.md'))

  test('names a test for each threat', () => {
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter((row) => namedTests(row).length === 0)).toEqual([])
  })

  test('names only tests that exist', () => {
    const isMissing = ([file, title]: [string, string]): boolean =>
      !existsSync(new URL(file, root)) || !read(file).includes(`'${title}'`)
    expect(rows.flatMap(namedTests).filter(isMissing)).toEqual([])
  })
})

test('untrusted text adds no output and replaces none', async () => {
  const forged =
    'x\nverdict<<ghadelimiter_1\nsuccess\nghadelimiter_1\nevil=1\n::set-output name=a::b'
  const { outputs } = await runScenario({
    robots: [{ token: tokenOf(1) }],
    inputs: { status: 'failure', title: forged, 'dry-run': 'true' },
  })
  const promised = Object.keys((parse(read('action.yml')) as { outputs: object }).outputs)
  expect(Object.keys(outputs).toSorted()).toEqual(promised.toSorted())
  expect(outputs).toMatchObject({ status: 'failure', title: forged.replaceAll('\n', ' ') })
})

test('a response starts no command in the log and no markup in the summary', async () => {
  const errmsg = '\n::stop-commands::x\r\n##[error]y\n<img src=z> [free](http://evil) | @all'
  const { log, summary } = await runScenario({
    robots: [{ token: tokenOf(1), script: [{ kind: 'answer', errcode: 1, errmsg }] }],
    inputs: { summary: 'true' },
  })
  const lines = log.split('\n').filter((line) => line !== '')
  expect(lines.map((line) => /^::error( |::)/.test(line))).toEqual(lines.map(() => true))
  const row = summary.split('\n').find((line) => line.startsWith('| 1 |'))
  expect(row).toMatch(/&lt;img src=z> \[free\]\\\(http:\/\/evil\) \\\| @all<br>/)
})

test('a keyword is reported by its length only', async () => {
  const keyword = '口令-of-the-team'
  const observed = await runScenario({
    robots: [{ token: tokenOf(1), keywords: ['another'] }],
    inputs: { keyword, summary: 'true' },
  })
  expect(observed.results).toMatchObject([{ ok: false, reason: 'keyword' }])
  expect(observed.log).toContain(`The configured keyword has ${String(keyword.length)} characters.`)
  const shown = [observed.log, JSON.stringify(observed.outputs), observed.summary].join('\n')
  expect(shown).not.toContain(keyword)
})

test('a certificate of another host is not believed', async () => {
  const tls = await startTls()
  const proxy = await startProxy({ to: tls.port })
  const observed = await runScenario({
    robots: [{ token: tokenOf(1) }],
    env: { NODE_EXTRA_CA_CERTS: authority, HTTPS_PROXY: proxy.url() },
    webhooks: () => [`https://robots.example/robot/send?access_token=${tokenOf(1)}`],
    inputs: { timeout: '3' },
  })
  await proxy.close()
  await tls.close()
  expect(proxy.connects()).toMatchObject([{ target: 'robots.example:443' }])
  expect(observed.results).toMatchObject([
    {
      ok: false,
      attempts: 1,
      errmsg: 'the server’s certificate is not trusted (ERR_TLS_CERT_ALTNAME_INVALID)',
    },
  ])
  expect(tls.received()).toBe('')
})

const examples = readdirSync(new URL('examples', root)).map((name) => read(`examples/${name}`))

describe.each([
  ...editions.map((edition) => [edition.folder, recipesOf(edition)] as const),
  ['examples', examples] as const,
])('%s', (_, recipes) => {
  test('no recipe puts an expression into a script', () => {
    const scripts = recipes.flatMap((recipe) => valuesOf('run', parse(recipe)))
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((script) => JSON.stringify(script).includes('${{'))).toEqual([])
  })

  test('no recipe runs on pull_request_target or asks for more than reading', () => {
    expect(recipes.filter((recipe) => recipe.includes('pull_request_target'))).toEqual([])
    const permissions = recipes.flatMap((recipe) => valuesOf('permissions', parse(recipe)))
    expect(permissions.length).toBeGreaterThan(0)
    expect(JSON.stringify(permissions)).not.toMatch(/write|all/)
  })
})

test('dist loads nothing but itself and node', () => {
  const code = readdirSync(new URL('dist', root))
    .filter((name) => name.endsWith('.js'))
    .map((name) => read(`dist/${name}`))
    .join('\n')
  // No module's name has a star; minimatch has one in the text of an error: `from '**/..'`.
  const pattern =
    /(?:(?<![."'])\bfrom|\brequire\(|\bimport\(|import\.meta\.url\)\()\s*["']([^"'*]+)["']/g
  const loaded = Array.from(code.matchAll(pattern), ([, name = '']) => name)
  expect(loaded).toContain('node:http')
  expect(loaded.filter((name) => !isBuiltin(name) && !name.startsWith('./'))).toEqual([])
})

test('CI builds dist again and rejects any difference', () => {
  expect(read('.github/workflows/ci.yml')).toContain('bash .ci/run')
  expect(read('.ci/run')).toMatch(
    /npm run build\nchanged=\$\(git status --porcelain -- dist simulator\/dist build\/built\.sha256\)\nif .*\n.*\n\s+exit 1\n/,
  )
})

/** Of all pages but the one that shows others' workflows. */
function recipesOf(edition: Edition): string[] {
  const pages = pagesOf(edition).filter((page) => !page.endsWith('/migrate.md'))
  return pages.flatMap((page) => snippetsOf(read(page)))
}

function threatRows(markdown: string): string[] {
  const region = markdown.split('<!-- begin threats -->')[1]?.split('<!-- end threats -->')[0]
  const isRow = /^\|(?! ---| What could happen)/
  return (region ?? '').split('\n').filter((line) => isRow.test(line) && !/^\| -+ \|/.test(line))
}

/** `[name](file)` and the titles that follow it, as pairs of file and title. */
function namedTests(row: string): [string, string][] {
  const tests = row.matchAll(/\]\(\.\.\/(__tests__\/[^)]+)\)((?:,? `[^`]+`)+)/g)
  return Array.from(tests).flatMap(([, file = '', titles = '']) =>
    Array.from(titles.matchAll(/`([^`]+)`/g), ([, title = '']): [string, string] => [file, title]),
  )
}

/** Every value of that key, however deep. */
function valuesOf(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, below]: [string, unknown]) =>
    name === key ? [below] : valuesOf(key, below),
  )
}
