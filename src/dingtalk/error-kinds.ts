/** Why a message was not delivered: whether a retry helps, and whether only people can mend it. */
/** The word for it in `results`: part of the contract with users. */
export type Reason =
  | 'keyword'
  | 'sign'
  | 'clock'
  | 'ip'
  | 'token'
  | 'rate-limit'
  | 'quota'
  | 'too-long'
  | 'invalid'
  | 'content'
  | 'busy'
  | 'timeout'
  | 'network'
  | 'protocol'
  | 'unknown'

/**
 * What to do after a failure. `back off`: again soon. `wait`: again once the limit is over, if
 * the deadline allows it. `sign again`: once, with the server's time. `never`: it would fail again.
 */
export type RetryRule = 'back off' | 'wait' | 'sign again' | 'never'

type ErrorKindRow = {
  reason: Reason
  retry: RetryRule
  /** Only people can mend it; the rest passes by itself. */
  rejected: boolean
  /** Whether the group may have the message although the attempt failed. */
  arrived: 'no' | 'maybe'
  source: string
}

/** One row per cause; K-n is page n of DingTalk's documentation, see CONTRIBUTING.md. */
export const errorKinds = {
  keyword: { reason: 'keyword', retry: 'never', rejected: true, arrived: 'no', source: 'K-0082' },
  sign: { reason: 'sign', retry: 'never', rejected: true, arrived: 'no', source: 'K-0082' },
  clock: { reason: 'clock', retry: 'sign again', rejected: true, arrived: 'no', source: 'K-0082' },
  ip: { reason: 'ip', retry: 'never', rejected: true, arrived: 'no', source: 'K-0082' },
  token: { reason: 'token', retry: 'never', rejected: true, arrived: 'no', source: 'K-0717' },
  'rate-limit': {
    reason: 'rate-limit',
    retry: 'wait',
    rejected: false,
    arrived: 'no',
    source: 'K-0717: 20 a minute, then ten minutes of throttling',
  },
  quota: { reason: 'quota', retry: 'never', rejected: true, arrived: 'no', source: 'K-1431' },
  'too-long': {
    reason: 'too-long',
    retry: 'never',
    rejected: true,
    arrived: 'no',
    source: 'feiyu563/PrometheusAlert#318',
  },
  invalid: { reason: 'invalid', retry: 'never', rejected: true, arrived: 'no', source: 'K-0717' },
  content: { reason: 'content', retry: 'never', rejected: true, arrived: 'no', source: 'K-0717' },
  busy: {
    reason: 'busy',
    retry: 'back off',
    rejected: false,
    arrived: 'maybe',
    source: 'K-0013: retry later, at most three times',
  },
  timeout: {
    reason: 'timeout',
    retry: 'back off',
    rejected: false,
    arrived: 'maybe',
    source: 'K-0717: on a timeout, repeat with the same msgUuid',
  },
  network: {
    reason: 'network',
    retry: 'back off',
    rejected: false,
    arrived: 'maybe',
    source: 'K-0717: likewise',
  },
  unreachable: {
    reason: 'network',
    retry: 'back off',
    rejected: false,
    arrived: 'no',
    source: 'node: connection refused, unknown host',
  },
  protocol: {
    reason: 'protocol',
    retry: 'back off',
    rejected: false,
    arrived: 'maybe',
    source:
      'K-1433: a ban by address passes after five minutes; timonwong/prometheus-webhook-dingtalk#25',
  },
  certificate: {
    reason: 'network',
    retry: 'never',
    rejected: false,
    arrived: 'no',
    source: 'nodejs.org/api/tls.html, X509 certificate error codes',
  },
  proxy: {
    reason: 'network',
    retry: 'back off',
    rejected: false,
    arrived: 'no',
    source: 'RFC 9110, 9.3.6 CONNECT',
  },
  elsewhere: {
    reason: 'protocol',
    retry: 'never',
    rejected: false,
    arrived: 'no',
    source: 'RFC 9110, 15.4 and 15.5',
  },
  cancelled: {
    reason: 'timeout',
    retry: 'never',
    rejected: false,
    arrived: 'maybe',
    source: 'docs.github.com, workflow cancellation',
  },
  unknown: { reason: 'unknown', retry: 'never', rejected: true, arrived: 'no', source: 'none' },
} as const satisfies Record<string, ErrorKindRow>

export type ErrorKind = keyof typeof errorKinds
