/** What can go wrong on the way, scripted per request: what the client gets, and whether the group did. */

export type Fault =
  | { readonly kind: 'none' }
  /** Takes the message, answers later. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Cuts the connection; with `deliver`, after the message was taken. */
  | {
      readonly kind: 'reset'
      readonly when: 'before' | 'mid-answer'
      readonly deliver?: boolean
    }
  /** Never answers. */
  | { readonly kind: 'hang'; readonly deliver?: boolean }
  /** The normal answer, one byte at a time; with `deliver: false`, the busy answer. */
  | { readonly kind: 'drip'; readonly msPerByte: number; readonly deliver?: boolean }
  /** Any HTTP answer. The default is an empty HTML page, as gateways send. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
      readonly contentType?: string
      readonly deliver?: boolean
    }
  /** The firewall's answer, which has no errcode. */
  | { readonly kind: 'waf' }
  /** Status 200 and that many bytes. */
  | { readonly kind: 'huge'; readonly bytes: number }
  /** An answer of DingTalk itself; without errcode if undefined. */
  | {
      readonly kind: 'answer'
      readonly errcode: number | string | undefined
      readonly errmsg: string
      readonly deliver?: boolean
    }

export type Reply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type Manner = 'whole' | 'drip' | 'half' | 'reset' | 'never'

export type Plan = {
  /** Whether the endpoint gets the request. */
  readonly takes: boolean
  /** How the answer goes out, and its pace. */
  readonly manner: Manner
  readonly ms?: number
  /** In place of the endpoint's answer. */
  readonly reply?: Reply
}

type PlanFor = { readonly [K in Fault['kind']]: (fault: Extract<Fault, { kind: K }>) => Plan }

const plans: PlanFor = {
  none: () => ({ takes: true, manner: 'whole' }),
  delay: ({ ms }) => ({ takes: true, manner: 'whole', ms }),
  reset: ({ when, deliver = false }) => ({
    takes: deliver,
    manner: when === 'before' ? 'reset' : 'half',
  }),
  hang: ({ deliver = false }) => ({ takes: deliver, manner: 'never' }),
  drip: ({ msPerByte, deliver = true }) => ({ takes: deliver, manner: 'drip', ms: msPerByte }),
  status: ({
    status,
    headers,
    body = '',
    contentType = 'text/html; charset=utf-8',
    deliver = false,
  }) => ({
    takes: deliver,
    manner: 'whole',
    reply: { status, headers: { 'content-type': contentType, ...headers }, body },
  }),
  waf: () => ({ takes: false, manner: 'whole', reply: toJsonReply(wafBody) }),
  huge: ({ bytes }) => ({
    takes: false,
    manner: 'whole',
    reply: { ...toJsonReply({}), body: 'x'.repeat(bytes) },
  }),
  answer: ({ errcode, errmsg, deliver = false }) => ({
    takes: deliver,
    manner: 'whole',
    reply: toJsonReply({ errcode, errmsg }),
  }),
}

/** The form is published; status, header and uuid of the real one are not established. */
const wafBody = {
  status: 1111,
  wait: 5,
  source: 'x5',
  punish: 'deny',
  uuid: '00000000-0000-0000-0000-000000000000',
}

export function toPlan(fault: Fault): Plan {
  return planFor(fault.kind, fault)
}

/** Ties the row of the table to the fault's type. */
function planFor<K extends Fault['kind']>(kind: K, fault: Extract<Fault, { kind: K }>): Plan {
  return plans[kind](fault)
}

/** Business errors are HTTP 200 too. */
export function toJsonReply(content: Readonly<Record<string, unknown>>): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(content),
  }
}
