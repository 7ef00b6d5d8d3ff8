/**
 * DingTalk's answers, as a table: which errcode and which words mean what. The first row that
 * fits wins. Sources: K-n, probe and repo#n as in the protocol notes of CONTRIBUTING.md.
 */
import type { Cause } from './error-kinds.ts'
type Row = {
  /** Absent where the words alone decide. */
  errcode?: number
  /** Absent: whatever the words. Three wordings exist, so substrings, never equality. */
  words?: RegExp
  cause: Cause
  source: string
}

export const refusals: readonly Row[] = [
  {
    errcode: 310000,
    words: /keywords not in content|关键词/i,
    cause: 'keyword',
    source: 'K-0082, RayWangQvQ/BiliBiliToolPro#271',
  },
  {
    errcode: 310000,
    words: /invalid timestamp|签名过期/i,
    cause: 'clock',
    source: 'K-0082, 0wQ/air780e-forwarder#51',
  },
  {
    errcode: 310000,
    words: /sign not match|签名/i,
    cause: 'sign',
    source: 'K-0082, jenkinsci/dingtalk-plugin#414',
  },
  {
    errcode: 310000,
    words: /whitelist|白名单/i,
    cause: 'ip',
    source: 'K-0082, sansan0/TrendRadar#70',
  },
  { errcode: 300005, cause: 'token', source: 'probe of 2026-09' },
  { errcode: 300001, cause: 'token', source: 'timonwong/prometheus-webhook-dingtalk#91' },
  { errcode: 400101, cause: 'token', source: 'K-0717' },
  { errcode: 400102, cause: 'token', source: 'K-0717' },
  { errcode: 400106, cause: 'token', source: 'K-0717' },
  { errcode: 400013, cause: 'token', source: 'K-0717' },
  { errcode: 40035, words: /access_token/i, cause: 'token', source: 'probe of 2026-09' },
  { errcode: -1, cause: 'busy', source: 'K-0013' },
  { errcode: 500100, cause: 'busy', source: 'jeessy2/ddns-go#1048' },
  { errcode: 660026, cause: 'rate-limit', source: 'probe of 2026-09' },
  { errcode: 130101, cause: 'rate-limit', source: 'ccfos/nightingale#369' },
  { errcode: 410100, cause: 'rate-limit', source: 'K-0717' },
  { errcode: 90030, cause: 'quota', source: 'aliyun ask 595588' },
  { errcode: 460101, cause: 'too-long', source: 'feiyu563/PrometheusAlert#318' },
  { errcode: 101002, cause: 'too-long', source: 'timonwong/prometheus-webhook-dingtalk#30' },
  { errcode: 430101, cause: 'content', source: 'K-0717' },
  { errcode: 430102, cause: 'content', source: 'K-0717' },
  { errcode: 430103, cause: 'content', source: 'K-0717' },
  { errcode: 430104, cause: 'content', source: 'K-0717' },
  { errcode: 40035, cause: 'invalid', source: 'ccfos/nightingale#2704' },
  { errcode: 43002, cause: 'invalid', source: 'probe of 2026-09' },
  { errcode: 43004, cause: 'invalid', source: 'K-0013' },
  { errcode: 400105, cause: 'invalid', source: 'K-0717' },
  { words: /miss param|缺失/i, cause: 'invalid', source: 'robot-dd, n8n-nodes-dingtalk#10' },
]

/** Answers without an errcode, so not DingTalk's own: what the HTTP status tells. */
const statuses: readonly { from: number; cause: Cause }[] = [
  { from: 500, cause: 'busy' },
  { from: 430, cause: 'elsewhere' },
  { from: 429, cause: 'rate-limit' },
  { from: 409, cause: 'elsewhere' },
  { from: 408, cause: 'busy' },
  { from: 300, cause: 'elsewhere' },
  { from: 0, cause: 'protocol' },
]

export function causeOf(errcode: number, errmsg: string): Cause {
  const row = refusals.find(
    (each) =>
      (each.errcode === undefined || each.errcode === errcode) &&
      (each.words?.test(errmsg) ?? true),
  )
  return row?.cause ?? 'unknown'
}

export function causeOfStatus(status: number): Cause {
  return statuses.find(({ from }) => status >= from)?.cause ?? 'protocol'
}
