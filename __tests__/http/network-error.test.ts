import { test, expect } from '@jest/globals'
import { toNetworkError, NetworkError } from '../../src/http/network-error.ts'
/** node's errors name host and address in their words. */
function anError(code: string): Error {
  return Object.assign(new Error(`${code} geheim.example:443`), { code })
}

test.each<[string, string, string]>([
  ['ENOTFOUND', 'unreachable', 'the host name is not known'],
  ['EAI_AGAIN', 'unreachable', 'the name server does not answer'],
  ['ECONNREFUSED', 'unreachable', 'the connection was refused'],
  ['EHOSTUNREACH', 'unreachable', 'the host cannot be reached'],
  ['ENETUNREACH', 'unreachable', 'the network cannot be reached'],
  ['ECONNRESET', 'network', 'the connection broke'],
  ['EPIPE', 'network', 'the connection broke'],
  ['ETIMEDOUT', 'network', 'the connection broke'],
  ['HPE_INVALID_CONSTANT', 'network', 'the connection broke'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'network', 'the connection broke'],
  ['toString', 'network', 'the connection broke'],
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
  ].map((code): [string, string, string] => [
    code,
    'certificate',
    'the server’s certificate is not trusted',
  ]),
])('%s is %s', (...[code, reason, meaning]) => {
  const noAnswer = toNetworkError(anError(code))
  expect(noAnswer).toBeInstanceOf(NetworkError)
  expect([noAnswer.reason, noAnswer.message]).toEqual([reason, `${meaning} (${code})`])
  expect(noAnswer.cause).toBeUndefined()
})

test.each<[string, unknown, string, string]>([
  [
    'several addresses, none of them reached',
    new AggregateError([anError('ENETUNREACH'), anError('ECONNREFUSED')], 'geheim'),
    'unreachable',
    'the network cannot be reached (ENETUNREACH)',
  ],
  [
    'several addresses with a code for all',
    Object.assign(new AggregateError([anError('ECONNRESET')], ''), { code: 'ECONNREFUSED' }),
    'unreachable',
    'the connection was refused (ECONNREFUSED)',
  ],
  ['several of nothing', new AggregateError([]), 'network', 'the connection broke (UNKNOWN)'],
  [
    'an error without a code',
    new RangeError('geheim'),
    'network',
    'the connection broke (RangeError)',
  ],
  [
    'a code that is no word',
    Object.assign(new Error('geheim'), { code: 7 }),
    'network',
    'the connection broke (Error)',
  ],
  ['what is no error', 'geheim', 'network', 'the connection broke (UNKNOWN)'],
])('%s', (...[, error, reason, message]) => {
  expect(toNetworkError(error)).toMatchObject({ reason, message })
})

test('what says why already is left as it is', () => {
  const noAnswer = new NetworkError('proxy', 'the proxy answered HTTP 407')
  expect(toNetworkError(noAnswer)).toBe(noAnswer)
})
