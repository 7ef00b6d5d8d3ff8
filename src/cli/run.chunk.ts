/** `run`: runs a command, and reports how it ended, whatever ended it. */
import { hostname } from 'node:os'
import { link, noMentions } from '../document/document.ts'
import type { Translated } from '../i18n/language.ts'
import { matchesNotifyWords, type NotifyWord } from '../model/notify-rules.ts'
import { createCancellation } from '../runtime.ts'
import { createTail, lastLines, secretsOf } from './output-tail.ts'
import { isLinkMissing, type OwnContent, toRow } from './own-content.ts'
import { type RunSubject, runContent, type RunState, type RunStatus } from './run-content.ts'
import { type ProcessHost, type Session, printProblem } from './session.ts'
import { UsageError } from './usage.ts'
import { type Ending, supervise } from './supervise.ts'

type SendContent = (content: OwnContent, session: Session) => Promise<number>

/** A command has no previous run. */
const knownWords: readonly NotifyWord[] = ['always', 'success', 'failure', 'cancelled']

/** @returns the command's own exit code, whatever becomes of the messages */
export async function run(session: Session, sendContent: SendContent): Promise<number> {
  const { settings, io, child } = session
  const host = io.openHost()
  const words = [...settings.notifyOn, ...settings.atOn]
  if (!words.every((word) => knownWords.includes(word))) throw new UsageError('no history')
  const about = await subjectOf(session)
  if (isLinkMissing(settings.messageType, about)) throw new UsageError('no link')
  const messages = messageQueue(session, (state, own) =>
    sendContent(runContent(state, about, own.settings), own),
  )
  const started = io.runtime.elapsed()
  const tail = settings.logLines > 0 ? createTail() : undefined
  if (settings.notifyStart) messages.add({ kind: 'started' })
  const ending = await supervise(child, {
    host,
    onOutput: tail?.add,
    onSlowStop: (signal) => {
      if (matchesNotifyWords(settings.notifyOn, factsOf('cancelled')))
        messages.add({ kind: 'stopping', signal })
    },
  })
  const status = statusOf(ending)
  if (matchesNotifyWords(settings.notifyOn, factsOf(status))) {
    const log = lastLines(tail?.text() ?? '', { ...about, count: settings.logLines })
    const durationMs = io.runtime.elapsed() - started
    messages.add({ kind: 'ended', ending, status, log, durationMs })
  }
  await messages.sent(host)
  return ending.exitCode
}

/** One message at a time, in order; a signal that arrives once the command has ended ends the sending. */
function messageQueue(
  session: Session,
  send: (state: RunState, session: Session) => Promise<number>,
): { add: (state: RunState) => void; sent: (host: ProcessHost) => Promise<void> } {
  const { settings, io } = session
  const { cancel, onCancelled } = createCancellation()
  const runtime = { ...io.runtime, onCancelled }
  let queue = Promise.resolve()
  const sendOne = async (state: RunState): Promise<void> => {
    const isMentioning =
      state.kind === 'ended' && matchesNotifyWords(settings.atOn, factsOf(state.status))
    const mentions = isMentioning ? settings.mentions : noMentions
    const own = { ...session, settings: { ...settings, mentions }, io: { ...io, runtime } }
    try {
      await send(state, { ...own, start: runtime.elapsed() })
    } catch (thrown) {
      // The command goes on, and its exit code stays what it is.
      const { defectText } = await import('./problems.chunk.ts')
      printProblem('error', defectText(thrown), { terminal: io, language: settings.language })
    }
  }
  return {
    add: (state) => {
      queue = queue.then(() => sendOne(state))
    },
    sent: async ({ onSignal }) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) onSignal(signal, cancel)
      await queue
    },
  }
}

/** Whoever stops a command knows that it did not get to its end: that is no failure of it. */
function statusOf({ exitCode, received }: Ending): RunStatus {
  if (exitCode === 0) return 'success'
  return received === undefined ? 'failure' : 'cancelled'
}

function factsOf(status: RunStatus): { status: RunStatus; transition: undefined } {
  return { status, transition: undefined }
}

/** What is the same in all its messages. */
async function subjectOf({ settings, child, io }: Session): Promise<RunSubject> {
  const { title, fields, knownSecrets } = settings
  return {
    ...{ name: title, child, host: hostname(), folder: currentFolder() },
    secrets: secretsOf(knownSecrets, io.env),
    mobiles: knownSecrets.mobiles,
    rows: fields.map(toRow),
    links: await ciLinks(settings, io),
  }
}

/** Empty where it was removed: the command runs there all the same. */
function currentFolder(): string {
  try {
    return process.cwd()
  } catch {
    return ''
  }
}

/** The page of the job, where the command runs in one. */
async function ciLinks(
  { language }: Session['settings'],
  { env }: Session['io'],
): Promise<RunSubject['links']> {
  if (!ciVariables.some((name) => (env[name] ?? '') !== '')) return []
  const { readAnyCi } = await import('./ci-message.chunk.ts')
  const context = (await readAnyCi(env))?.context
  const page = link(linkTexts[language], context?.job?.url ?? context?.run.url)
  return typeof page === 'string' ? [] : [page]
}

/** Every CI sets one of them. */
const ciVariables = ['CI', 'GITHUB_ACTIONS', 'JENKINS_URL', 'TF_BUILD'] as const

const linkTexts = { en: 'View job', 'zh-CN': '查看详情' } as const satisfies Translated
