/** Why there is no response at all, in a few kinds; without a host, because it may contain a secret. */

export type NetworkErrorKind =
  | 'timeout'
  /** The job was cancelled meanwhile. */
  | 'cancelled'
  | 'host-not-found'
  /** No connection came about, so nothing was sent. */
  | 'unreachable'
  | 'certificate'
  /** The proxy's URL is none. */
  | 'proxy-url'
  /** The proxy responded with a status other than 2xx. */
  | 'proxy-status'
  /** The connection broke before the proxy let it through, so nothing was sent. */
  | 'proxy-broken'
  | 'broken'

/** Thrown by everything here, and nothing else is. */
export class NetworkError extends Error {
  readonly kind: NetworkErrorKind
  /** Node's code, the proxy's status, or the seconds that were waited. */
  readonly detail: string

  constructor(kind: NetworkErrorKind, detail: string) {
    super(`${kind} ${detail}`)
    this.name = 'NetworkError'
    this.kind = kind
    this.detail = detail
  }
}

/** By its name: each chunk of the bundle has a class of its own. */
export function isNetworkError(error: unknown): error is NetworkError {
  return error instanceof Error && error.name === 'NetworkError' && 'kind' in error
}

/** Codes of a certificate that is not trusted (nodejs.org/api/tls.html, X509 certificate errors). */
const certificateErrors =
  /CERT|^UNABLE_TO_|^DEPTH_ZERO|^SELF_SIGNED|^ERR_TLS_CERT|^HOSTNAME_MISMATCH|^INVALID_(CA|PURPOSE)/

/** Codes of a connection that never came about; EAI_AGAIN is a name server that does not respond. */
const unreachable = /^(EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/

/** Keeps only the error's code: its message and its causes may quote hosts. */
export function toNetworkError(error: unknown): NetworkError {
  if (isNetworkError(error)) return error
  const code = codeOf(error)
  return new NetworkError(kindOf(code), code)
}

function kindOf(code: string): NetworkErrorKind {
  if (certificateErrors.test(code)) return 'certificate'
  if (code === 'ENOTFOUND') return 'host-not-found'
  return unreachable.test(code) ? 'unreachable' : 'broken'
}

/** Node's code; for an attempt at several addresses, that of the first. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'UNKNOWN'
  if ('code' in error && typeof error.code === 'string') return error.code
  if ('errors' in error && Array.isArray(error.errors)) return codeOf(error.errors[0])
  return 'name' in error && typeof error.name === 'string' ? error.name : 'UNKNOWN'
}
