/** The end of what a command prints, in bounded memory, as lines that can be quoted. */
import { withoutAnsiCodes } from '../redact/control-codes.ts'
import { maskMobiles } from '../redact/mobiles.ts'
import { redact } from '../redact/redact.chunk.ts'
import type { KnownSecrets } from '../redact/secrets.ts'
import { isSecretName } from '../redact/secret-names.ts'
import type { Environment } from '../runtime.ts'

export type OutputTail = { add: (chunk: Buffer) => void; text: () => string }

/** Fifty lines of any log are in it. */
const mostBytes = 64 * 1024

/** The beginning of what is kept may be the second half of a secret: so much of it is not shown. */
const longestSecret = 4096

export function createTail(): OutputTail {
  let chunks: Buffer[] = []
  let size = 0
  let isCut = false
  const join = (): Buffer => {
    const all = Buffer.concat(chunks)
    isCut ||= all.length > mostBytes
    return all.subarray(Math.max(0, all.length - mostBytes))
  }
  return {
    add: (chunk) => {
      chunks.push(chunk)
      size += chunk.length
      if (size <= 2 * mostBytes) return
      // A copy: a part of a buffer would keep all of it.
      chunks = [Buffer.from(join())]
      size = mostBytes
    },
    text: () => {
      const text = join().toString('utf8')
      return isCut ? withoutBeginning(text) : text
    },
  }
}

function withoutBeginning(text: string): string {
  const end = text.indexOf('\n')
  return text.slice(end === -1 ? longestSecret : end + 1)
}

/** @returns the last lines that say anything, without a terminal's codes and without secrets */
export function lastLines(
  text: string,
  {
    count,
    secrets,
    mobiles,
  }: { count: number; secrets: readonly string[]; mobiles: readonly string[] },
): string[] {
  const plain = withoutAnsiCodes(redact(withoutAnsiCodes(text), secrets))
  const lines = plain
    .split(/\r?\n/)
    .map(lastState)
    .filter((line) => line.trim() !== '')
  return lines.slice(-count).map((line) => maskMobiles(line, mobiles))
}

/** A progress bar writes one line over and over: what it shows last counts. */
function lastState(line: string): string {
  return line.split('\r').findLast((state) => state.trim() !== '') ?? ''
}

/** Their names sound secret, and they are not. */
const harmless = /^(?:OLD)?PWD$|^(?:XDG|DBUS|DESKTOP|SSH_AUTH)_/

const shortestSecret = 8

/** What no quoted line may show: the robots' secrets, and the values of variables with secret names. */
export function secretsOf({ credentials, urls }: KnownSecrets, env: Environment): string[] {
  const values = Object.entries(env).flatMap(([name, value = '']) =>
    isSecretName(name) && !harmless.test(name) ? value.split(/\r?\n/) : [],
  )
  const long = values.map((value) => value.trim()).filter(({ length }) => length >= shortestSecret)
  return [...credentials, ...urls, ...long.filter(({ length }) => length <= longestSecret)]
}
