/** Errors of node's HTTP and TLS → why there was no answer, in words that hold no address. */
import type { ErrorKind } from '../dingtalk/error-kinds.ts'
/** Codes of a certificate that is not trusted (nodejs.org/api/tls.html, X509 certificate errors). */
const certificateErrors =
  /CERT|^UNABLE_TO_|^DEPTH_ZERO|^SELF_SIGNED|^ERR_TLS_CERT|^HOSTNAME_MISMATCH|^INVALID_(CA|PURPOSE)/

/** Codes of a connection that never came about, so that nothing was sent. */
const unreachable: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the name server does not answer',
  ECONNREFUSED: 'the connection was refused',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
}

/** Only the error's code is told: its message and its causes may quote hosts and addresses. */
export function toNetworkError(error: unknown): NetworkError {
  if (isNetworkError(error)) return error
  const code = codeOf(error)
  if (certificateErrors.test(code)) {
    return new NetworkError('certificate', `the server’s certificate is not trusted (${code})`)
  }
  const meaning = Object.hasOwn(unreachable, code) ? unreachable[code] : undefined
  if (meaning !== undefined) return new NetworkError('unreachable', `${meaning} (${code})`)
  return new NetworkError('network', `the connection broke (${code})`)
}

/** node's code; for an attempt at several addresses, that of the first. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'UNKNOWN'
  if ('code' in error && typeof error.code === 'string') return error.code
  if ('errors' in error && Array.isArray(error.errors)) return codeOf(error.errors[0])
  return 'name' in error && typeof error.name === 'string' ? error.name : 'UNKNOWN'
}

/** Thrown by `Post` where there is no answer at all. Its message holds no address. */
export class NetworkError extends Error {
  readonly reason: ErrorKind

  constructor(reason: ErrorKind, message: string) {
    super(message)
    this.name = 'NoAnswer'
    this.reason = reason
  }
}

/** By its name: each chunk of the bundle has a class of its own. */
export function isNetworkError(error: unknown): error is NetworkError {
  return error instanceof Error && error.name === 'NoAnswer' && 'reason' in error
}
