/**
 * V8 reads a function twice: to skip it when the file is read, and to compile it when it is called. One
 * in parentheses it compiles at once (v8.dev/blog/preparser, "PIFEs"). Here the functions that a usual
 * run calls get them: counted in instructions, such a run costs 3 % less.
 */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { runAction } from './run-action.mjs'

/** @typedef {(file: string, webhook: string, coverage: string) => Promise<void>} UsualRun */

/**
 * @param {string} file a bundle
 * @param {UsualRun} run
 * @returns {Promise<ReadonlySet<number>>} where the functions begin that such a run of it calls
 */
export async function calledFunctions(file, run) {
  const folder = await mkdtemp(join(tmpdir(), 'dingtalk-notify-coverage-'))
  const robot = createServer((request, response) => {
    request.resume().on('end', () => response.end('{"errcode":0,"errmsg":"ok"}'))
  })
  await once(robot.listen(0, '127.0.0.1'), 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (robot.address())
  const token = 'a'.repeat(64)
  try {
    await run(file, `http://127.0.0.1:${port}/robot/send?access_token=${token}`, folder)
    return await startsOf(folder, file)
  } finally {
    robot.close()
    await rm(folder, { recursive: true })
  }
}

/**
 * The action reports a success.
 * @type {UsualRun}
 */
export async function reportSuccess(file, webhooks, coverage) {
  const author = { name: 'Mona', username: 'mona' }
  const { exitCode, stdout } = await runAction({
    file,
    env: surroundings(coverage),
    inputs: { webhooks, secrets: 'SEC-of-the-build', status: 'success' },
    payload: {
      ref: 'refs/heads/main',
      head_commit: { id: 'a'.repeat(40), message: 'Fix the widget', author },
      commits: [{}],
    },
  })
  if (exitCode !== 0) throw new Error(`the bundle fails:\n${stdout}`)
}

/**
 * The command sends a text.
 * @type {UsualRun}
 */
export async function sendText(file, webhooks, coverage) {
  const env = { DINGTALK_WEBHOOKS: webhooks, DINGTALK_SECRETS: 'SEC-of-the-build' }
  await promisify(execFile)(process.execPath, [file, 'send', 'accuracy 0.93'], {
    env: { PATH: process.env['PATH'], NODE_V8_COVERAGE: coverage, ...env },
  })
}

/** @param {string} coverage the folder for it */
function surroundings(coverage) {
  return {
    NODE_V8_COVERAGE: coverage,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'octo-org/widgets',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '2',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_JOB: 'test',
    GITHUB_ACTOR: 'mona',
  }
}

/**
 * @typedef {{ ranges: { startOffset: number, count: number }[] }} CoveredFunction
 *
 * @param {string} folder
 * @param {string} file
 */
async function startsOf(folder, file) {
  const [report = ''] = await readdir(folder)
  /** @type {{ result: { url: string, functions: CoveredFunction[] }[] }} */
  const { result } = JSON.parse(await readFile(join(folder, report), 'utf8'))
  const script = result.find(({ url }) => url.endsWith(file.replaceAll('\\', '/')))
  const first = (script?.functions ?? []).flatMap(({ ranges }) => ranges.slice(0, 1))
  return new Set(first.flatMap(({ startOffset, count }) => (count > 0 ? [startOffset] : [])))
}

/** @typedef {{ from: number, to: number, text: string }} Edit */

/**
 * A declaration becomes an expression at the beginning of the function around it: it still comes before
 * whatever uses it.
 * @param {string} code
 * @param {ReadonlySet<number>} called where functions begin
 */
export function compileAhead(code, called) {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2022, true)
  return spliced(0, code.length, editsIn(file))

  /**
   * @param {ts.Node} node
   * @returns {Edit[]}
   */
  function editsIn(node) {
    /** @type {string[]} */
    const moved = []
    /** @type {Edit[]} */
    const edits = []
    ts.forEachChild(node, (child) => {
      const from = child.getStart(file)
      const place = { from, to: child.end }
      if (!called.has(from)) edits.push(...editsIn(child))
      else if (ts.isFunctionExpression(child) || ts.isArrowFunction(child)) {
        edits.push({ ...place, text: `(${spliced(from, child.end, editsIn(child))})` })
      } else if (ts.isFunctionDeclaration(child) && child.name && isFunctionBody(node)) {
        const [before, name, after] = [code.slice(from, child.name.pos), child.name, child.name.end]
        moved.push(`${name.text}=(${before}${spliced(after, child.end, editsIn(child))})`)
        edits.push({ ...place, text: '' })
      } else edits.push(...editsIn(child))
    })
    if (moved.length === 0) return edits
    const start = beginningOf(node)
    return [{ from: start, to: start, text: `var ${moved.join(',')};` }, ...edits]
  }

  /**
   * @param {number} from
   * @param {number} to
   * @param {readonly Edit[]} edits in the order of their places
   */
  function spliced(from, to, edits) {
    let [text, at] = ['', from]
    for (const edit of edits) {
      text += code.slice(at, edit.from) + edit.text
      at = edit.to
    }
    return text + code.slice(at, to)
  }

  /**
   * Behind the directives.
   * @param {ts.Node} body
   */
  function beginningOf(body) {
    const statements = ts.isBlock(body) || ts.isSourceFile(body) ? body.statements : []
    const directives = statements.filter(
      (each) => ts.isExpressionStatement(each) && ts.isStringLiteral(each.expression),
    )
    return directives.at(-1)?.end ?? body.getStart(file) + (ts.isBlock(body) ? 1 : 0)
  }
}

/** @param {ts.Node} node */
function isFunctionBody(node) {
  return ts.isSourceFile(node) || (ts.isBlock(node) && ts.isFunctionLike(node.parent))
}
