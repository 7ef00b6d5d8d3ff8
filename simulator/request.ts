/** A request in plain data, read whole from the wire. */

import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Behaviour } from './behaviour.ts'
import { parseJson } from './json.ts'

export type RobotRequest = {
  readonly method: string
  readonly path: string
  readonly token: string | undefined
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  readonly raw: string
  readonly bytes: number
  /** Parsed JSON, or undefined. */
  readonly body: unknown
  readonly ip: string
}

export async function readRequest(
  message: IncomingMessage,
  behaviour: Pick<Behaviour, 'trustForwardedFor' | 'rawLineBreaksInJson'>,
): Promise<RobotRequest> {
  const content = await buffer(message)
  const raw = content.toString('utf8')
  const [path = '', search = ''] = splitOnce(message.url ?? '', '?')
  const query = Object.fromEntries(new URLSearchParams(search))
  const headers = toPlainHeaders(message)
  return {
    method: message.method ?? '',
    path,
    token: query['access_token'] === '' ? undefined : query['access_token'],
    query,
    headers,
    raw,
    bytes: content.byteLength,
    body: parseJson(raw, behaviour.rawLineBreaksInJson),
    ip: (behaviour.trustForwardedFor && firstOf(headers['x-forwarded-for'])) || peerOf(message),
  }
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)]
}

function toPlainHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  )
}

function firstOf(list = ''): string {
  return list.split(',', 1).join('').trim()
}

/** A socket that listens on both families shows IPv4 peers as ::ffff:1.2.3.4. */
function peerOf({ socket }: IncomingMessage): string {
  return (socket.remoteAddress ?? '').replace(/^::ffff:/i, '')
}
