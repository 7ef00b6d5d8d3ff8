/** What happened to a command that is run, and that in words. */
import { constants } from 'node:os'
import type { Translated } from '../i18n/language.ts'
import type { Ending } from './supervise.ts'

export type RunStatus = 'success' | 'failure' | 'cancelled'

export type RunState =
  | { kind: 'started' }
  | { kind: 'stopping'; signal: NodeJS.Signals }
  | {
      kind: 'ended'
      ending: Ending
      status: RunStatus
      /** The last lines of its output. */
      log: readonly string[]
      durationMs: number
    }

const words = {
  started: { en: 'started', 'zh-CN': '开始' },
  stopping: { en: 'is being stopped', 'zh-CN': '正在停止' },
  success: { en: 'succeeded', 'zh-CN': '成功' },
  failure: { en: 'failed', 'zh-CN': '失败' },
  cancelled: { en: 'was stopped', 'zh-CN': '已停止' },
  killed: { en: 'was killed', 'zh-CN': '被终止' },
  unstarted: { en: 'could not start', 'zh-CN': '启动失败' },
} as const satisfies Record<string, Translated>

/** Behind the command's name, in title and heading. */
export function wordOf(state: RunState): Translated {
  if (state.kind !== 'ended') return words[state.kind]
  const { startError, received } = state.ending
  if (startError !== undefined) return words.unstarted
  const isKilled = received === undefined && signalOf(state.ending) === 'SIGKILL'
  return isKilled ? words.killed : words[state.status]
}

/** Also where a shell reports that it was its own child: then the exit code says it. */
function signalOf({ signal, exitCode }: Ending): NodeJS.Signals | undefined {
  if (signal !== undefined || exitCode <= 128) return signal
  const names = Object.entries(constants.signals)
  const [name] = names.find(([, number]) => number === exitCode - 128) ?? []
  return isSignal(name) ? name : undefined
}

function isSignal(name: string | undefined): name is NodeJS.Signals {
  return name !== undefined && Object.hasOwn(constants.signals, name)
}

/** @returns undefined where the title says it all */
export function causeOf(state: RunState, program: string): Translated | undefined {
  if (state.kind === 'started') return undefined
  if (state.kind === 'stopping') return stoppingText(state.signal)
  const { exitCode, startError, received } = state.ending
  const code = String(exitCode)
  if (startError !== undefined) return startTexts[startError](program, code)
  const signal = signalOf(state.ending)
  if (received !== undefined) return receivedText(received, code)
  if (signal === 'SIGKILL') return killedText(code)
  if (signal !== undefined) return signalText(signal, code)
  return exitCode === 0 ? undefined : { en: `Exit code ${code}.`, 'zh-CN': `退出码 ${code}。` }
}

const startTexts = {
  'not found': (program, code) => ({
    en: `There is no command ${program} (exit code ${code}).`,
    'zh-CN': `找不到命令 ${program}（退出码 ${code}）。`,
  }),
  'not executable': (program, code) => ({
    en: `${program} cannot be executed (exit code ${code}).`,
    'zh-CN': `${program} 无法执行（退出码 ${code}）。`,
  }),
} as const satisfies Record<
  NonNullable<Ending['startError']>,
  (program: string, code: string) => Translated
>

/** The kernel's own SIGKILL leaves no other trace that a process may read. */
function killedText(code: string): Translated {
  return {
    en: `Killed by SIGKILL (exit code ${code}): the memory may have run out (OOM), or somebody used kill -9.`,
    'zh-CN': `被 SIGKILL 终止（退出码 ${code}）：可能是内存不足（OOM），也可能有人执行了 kill -9。`,
  }
}

function signalText(signal: string, code: string): Translated {
  return {
    en: `Ended by ${signal} (exit code ${code}).`,
    'zh-CN': `因 ${signal} 结束（退出码 ${code}）。`,
  }
}

function receivedText(signal: string, code: string): Translated {
  return {
    en: `${signal} was received and passed on; exit code ${code}.`,
    'zh-CN': `收到 ${signal} 并已转发给该命令，退出码 ${code}。`,
  }
}

function stoppingText(signal: string): Translated {
  return {
    en: `${signal} was received and passed on, and the command is still running. It may soon be killed.`,
    'zh-CN': `收到 ${signal} 并已转发，但该命令仍在运行，随后可能会被强制终止。`,
  }
}
