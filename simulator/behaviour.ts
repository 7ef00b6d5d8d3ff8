/** What is unknown about DingTalk, or differs over time: each an option with a stated default. */

/** Of error texts: "sign not match", "description:…;solution:…", "错误描述:…;解决方案:…". */
export const wordings = ['classic', 'described', 'chinese'] as const
export type Wording = (typeof wordings)[number]

export type CheckName =
  | 'method'
  | 'accessToken'
  | 'rateLimit'
  | 'robot'
  | 'contentType'
  | 'json'
  | 'ip'
  | 'sign'
  | 'keyword'
  | 'messageType'
  | 'parameters'
  | 'mentions'
  | 'size'

export type RateLimit = {
  /** 20 messages a minute for each robot (custom-robots-send-group-messages). */
  readonly perMinute: number
  /** "Throttled for 10 minutes" (the same page); nobody has published a measurement. */
  readonly banMs: number
  /** Not established. Sliding is the stricter of the two: no burst across a minute's edge. */
  readonly window: 'sliding' | 'fixed'
  /** Whether a rejected request starts the ban again. Not established; the page does not say so. */
  readonly rejectsExtendBan: boolean
  /** 660026 was seen live in 2026; 130101 until 2022; 410100 is documented, no live answer is known. */
  readonly errcode: 660026 | 130101 | 410100
}

export type MsgUuid = {
  /** Documented as the key of idempotency (custom-robots-send-group-messages); never measured. */
  readonly honoured: boolean
  /** Not established. Ten minutes cover the retries that the key exists for. */
  readonly windowMs: number
  /** Not established. 'ok', because an error for a message that arrived would defeat the key. */
  readonly duplicateAnswer: 'ok' | { readonly errcode: number; readonly errmsg: string }
}

export type Behaviour = {
  /** All three are in use, and what selects one is unknown. Classic is what the pages document. */
  readonly wording: Wording
  /** The form of "missing parameter"; the Chinese one is the form seen last. */
  readonly missingParameter: Wording | 'as-wording'
  /** Method to rate limit to robot follows from live probes, the rest is a guess. A check that is left out never rejects. */
  readonly checkOrder: readonly CheckName[]
  /** Not established. True, because DingTalk's own issue-to-dingtalk.yml adds "issue" beside "Issue". */
  readonly keywordCaseSensitive: boolean
  /** Whether button titles and URLs count as content. Not established; false is the stricter reading. */
  readonly keywordSearchesLinks: boolean
  /** One hour (customize-robot-security-settings). Whether the edge belongs to it is unknown: here it does. */
  readonly signWindowMs: number
  /** Whether a timestamp ahead of the server has the same window. Not established; clocks drift both ways. */
  readonly signToleratesFuture: boolean
  /** What a sign on a robot without secret does. Not established; ignored is a guess. */
  readonly signOnUnsignedRobot: 'ignored' | 'rejected'
  readonly rateLimit: RateLimit
  readonly msgUuid: MsgUuid
  /** "Exceed 20000 bytes" (460101). Whether of the wire or re-serialised is unknown: here of the wire. */
  readonly maxBytes: number
  /** Documented samples show both "0" and 0; live answers are numbers. */
  readonly errcodeAs: 'number' | 'string'
  /** 43004 is documented, its trigger is not. True: who passes here passes there. */
  readonly contentTypeCheck: boolean
  /** Raw line breaks within JSON strings were accepted (zcong1993/actions-ding#5). */
  readonly rawLineBreaksInJson: boolean
  /** All that the pages call required, or only what one client's author found enforced (robot-dd). */
  readonly requiredParameters: 'documented' | 'enforced'
  /** At most 50 people (custom-robots-send-group-messages), mobiles and user ids together. */
  readonly maxMentions: number
  /** Whether and how the 51st is rejected is not established: 40035, as other parameter errors. */
  readonly tooManyMentionsErrcode: number
  /** Lets a test choose the address that the IP check sees. */
  readonly trustForwardedFor: boolean
}

/** Like Partial<Behaviour>, where the two groups may be partial as well. */
export type BehaviourOptions = Partial<Omit<Behaviour, 'rateLimit' | 'msgUuid'>> & {
  readonly rateLimit?: Partial<RateLimit>
  readonly msgUuid?: Partial<MsgUuid>
}

export const defaultBehaviour = {
  wording: 'classic',
  missingParameter: 'as-wording',
  checkOrder: [
    'method',
    'accessToken',
    'rateLimit',
    'robot',
    'contentType',
    'json',
    'ip',
    'sign',
    'keyword',
    'messageType',
    'parameters',
    'mentions',
    'size',
  ],
  keywordCaseSensitive: true,
  keywordSearchesLinks: false,
  signWindowMs: 3_600_000,
  signToleratesFuture: true,
  signOnUnsignedRobot: 'ignored',
  rateLimit: {
    perMinute: 20,
    banMs: 600_000,
    window: 'sliding',
    rejectsExtendBan: false,
    errcode: 660026,
  },
  msgUuid: { honoured: true, windowMs: 600_000, duplicateAnswer: 'ok' },
  maxBytes: 20_000,
  errcodeAs: 'number',
  contentTypeCheck: true,
  rawLineBreaksInJson: true,
  requiredParameters: 'documented',
  maxMentions: 50,
  tooManyMentionsErrcode: 40035,
  trustForwardedFor: true,
} as const satisfies Behaviour

export function toBehaviour(options: BehaviourOptions = {}): Behaviour {
  return {
    ...defaultBehaviour,
    ...options,
    rateLimit: { ...defaultBehaviour.rateLimit, ...options.rateLimit },
    msgUuid: { ...defaultBehaviour.msgUuid, ...options.msgUuid },
  }
}
