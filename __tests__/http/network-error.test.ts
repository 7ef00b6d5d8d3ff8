import { test, expect } from '@jest/globals'
import { toNetworkError, NetworkError } from '../../src/http/network-error.ts'
/** node's errors name host and address in their words. */
function anError(code: string): Error {
  return Object.assign(new Error(`${code} geheim.example:443`), { code })
}

test.each<[string, string]>([
  ['ENOTFOUND', 'host-not-found'],
  ['EAI_AGAIN', 'unreachable'],
  ['ECONNREFUSED', 'unreachable'],
  ['EHOSTUNREACH', 'unreachable'],
  ['ENETUNREACH', 'unreachable'],
  ['ECONNRESET', 'broken'],
  ['EPIPE', 'broken'],
  ['ETIMEDOUT', 'broken'],
  ['HPE_INVALID_CONSTANT', 'broken'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'broken'],
  ['toString', 'broken'],
  ...[
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'CERT_UNTRUSTED',
    'CERT_REVOKED',
    'HOSTNAME_MISMATCH',
    'INVALID_CA',
    'INVALID_PURPOSE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_TLS_CERT_ALTNAME_FORMAT',
  ].map((code): [string, string] => [code, 'certificate']),
])('%s is %s', (code, kind) => {
  const error = toNetworkError(anError(code))
  expect(error).toBeInstanceOf(NetworkError)
  expect([error.kind, error.detail, error.message]).toEqual([kind, code, `${kind} ${code}`])
  expect(error.cause).toBeUndefined()
})

test.each<[string, unknown, string, string]>([
  [
    'several addresses, none of them reached',
    new AggregateError([anError('ENETUNREACH'), anError('ECONNREFUSED')], 'geheim'),
    'unreachable',
    'ENETUNREACH',
  ],
  [
    'several addresses with a code for all',
    Object.assign(new AggregateError([anError('ECONNRESET')], ''), { code: 'ECONNREFUSED' }),
    'unreachable',
    'ECONNREFUSED',
  ],
  ['several of nothing', new AggregateError([]), 'broken', 'UNKNOWN'],
  ['an error without a code', new RangeError('geheim'), 'broken', 'RangeError'],
  ['a code that is no word', Object.assign(new Error('geheim'), { code: 7 }), 'broken', 'Error'],
  ['what is no error', 'geheim', 'broken', 'UNKNOWN'],
])('%s', (...[, error, kind, detail]) => {
  expect(toNetworkError(error)).toMatchObject({ kind, detail })
})

test('what says why already is left as it is', () => {
  const error = new NetworkError('proxy-status', '407')
  expect(toNetworkError(error)).toBe(error)
})
