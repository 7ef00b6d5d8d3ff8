/** The table of troubleshooting, made from the tables of errorKinds, networkFailures and errorCodes. */
import { importTypeScript, missing } from './sources.mjs'

/** @typedef {typeof import('../src/dingtalk/error-kinds.ts')} Causes */
/** @typedef {typeof import('../src/dingtalk/failed-attempt.chunk.ts')} Failures */
/** @typedef {typeof import('../src/dingtalk/error-codes.ts')} ErrorCodes */
/** @typedef {import('../src/dingtalk/error-kinds.ts').ErrorKind} Cause */
/** @typedef {import('../src/i18n/language.ts').Language} Language */

const { errorKinds } = /** @type {Causes} */ (await importTypeScript('src/dingtalk/error-kinds.ts'))
const { classifyNetworkError, networkFailures, notTried } = /** @type {Failures} */ (
  await importTypeScript('src/dingtalk/failed-attempt.chunk.ts')
)
const { errorCodes, errorKindOfStatus } = /** @type {ErrorCodes} */ (
  await importTypeScript('src/dingtalk/error-codes.ts')
)

/**
 * @typedef {{
 *   language: Language,
 *   anyOther: string,
 *   retries: Record<string, string>,
 *   outcomes: { rejection: string, passing: string },
 * }} Texts the words of the table, by retry and by outcome
 */

/**
 * A row per kind of error: reason, what the log says, whether it is retried, whether it fails the step, hint.
 * @param {Texts} texts
 */
export function troubleshootingRows({ language, anyOther, retries, outcomes }) {
  return causeNames().map((cause) => [
    `\`${errorKinds[cause].reason}\``,
    said(cause, language) || anyOther,
    retries[errorKinds[cause].retry] ?? missing(`the word for ${errorKinds[cause].retry}`),
    errorKinds[cause].rejected ? outcomes.rejection : outcomes.passing,
    errorKinds[cause].hint[language],
  ])
}

function causeNames() {
  return /** @type {Cause[]} */ (Object.keys(errorKinds))
}

/**
 * How a cause looks in the log: codes, words, HTTP statuses; empty for what nothing else fits.
 * @param {Cause} cause
 * @param {Language} language
 */
function said(cause, language) {
  const rows = errorCodes.filter((row) => row.kind === cause)
  const codes = rows.filter(({ pattern }) => pattern === undefined).map(({ errcode }) => errcode)
  const worded = rows.flatMap(({ errcode, pattern }) =>
    pattern === undefined ? [] : [[quoted([errcode]), quoted(pattern.source.split('|'))]],
  )
  return [
    quoted(codes),
    ...worded.map((parts) => parts.filter((part) => part !== '').join(' · ')),
    quoted(statusesOf(cause)),
    quoted(ownWords(cause, language)),
  ]
    .filter((line) => line !== '')
    .join('<br>')
}

/**
 * What the log says where DingTalk did not respond, `…` for what varies.
 * @param {Cause} cause
 * @param {Language} language
 */
function ownWords(cause, language) {
  const kinds = /** @type {(keyof typeof networkFailures)[]} */ (Object.keys(networkFailures))
  const failures = [
    ...kinds.map((kind) => classifyNetworkError({ kind, detail: '…' }).failure),
    classifyNetworkError({ kind: 'proxy-status', detail: '4…' }).failure,
    notTried('late'),
  ]
  const words = failures.flatMap(({ kind, errmsg }) => (kind === cause ? [errmsg[language]] : []))
  return cause === 'defect' ? ['TypeError: …'] : words
}

/** @param {readonly (string | number | undefined)[]} texts */
function quoted(texts) {
  return texts.flatMap((text) => (text === undefined ? [] : [`\`${text}\``])).join(', ')
}

/**
 * The HTTP statuses that mean it where the answer holds no errcode, as ranges.
 * @param {Cause} cause
 */
function statusesOf(cause) {
  /** @type {[number, number][]} */
  const ranges = []
  for (let status = 200; status < 600; status++) {
    if (errorKindOfStatus(status) !== cause) continue
    const last = ranges.at(-1)
    if (last?.[1] === status - 1) last[1] = status
    else ranges.push([status, status])
  }
  return ranges.map(([from, to]) => (from === to ? `HTTP ${from}` : `HTTP ${from}–${to}`))
}
