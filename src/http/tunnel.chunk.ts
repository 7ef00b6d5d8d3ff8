/** A connection through a proxy (RFC 9110, 9.3.6 CONNECT), with TLS to the server inside it. */
import { request as httpRequest } from 'node:http'
import { request as httpsRequest, type RequestOptions } from 'node:https'
import { isIP, type Socket } from 'node:net'
import { connect, type TLSSocket } from 'node:tls'
import { NoAnswer } from '../dingtalk/attempt.ts'
import type { Bound } from './bound.ts'
import { toNoAnswer } from './no-answer.ts'

export { proxyFor } from './proxy.ts'

/**
 * Written here rather than taken from a library: those at hand print the proxy's password under
 * DEBUG or cannot be ended while the proxy keeps them waiting.
 *
 * @param within ends the connection attempt when the time is over
 */
export async function tunnel(proxy: URL, url: URL, within: Bound): Promise<TLSSocket> {
  const socket = await connectThrough(proxy, url, within)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const named = isIP(host) === 0 ? { servername: host } : {}
  return connect({ socket, host, ...named, rejectUnauthorized: true })
}

function connectThrough(proxy: URL, url: URL, within: Bound): Promise<Socket> {
  const target = `${url.hostname}:${url.port || '443'}`
  const options: RequestOptions = {
    method: 'CONNECT',
    path: target,
    headers: { host: target, ...authorization(proxy) },
    agent: false,
    rejectUnauthorized: true,
  }
  const request = proxy.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const connecting = request(new URL(proxy.origin), options)
    within.register(connecting)
    connecting.on('error', (error) => {
      reject(beforeTheTunnel(toNoAnswer(error)))
    })
    connecting.on('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode >= 200 && statusCode < 300) {
        resolve(socket)
      } else {
        socket.destroy()
        reject(new NoAnswer('proxy', `the proxy answered HTTP ${String(statusCode)}`))
      }
    })
    connecting.end()
  })
}

/** A proxy that breaks the connection now has got nothing of the message. */
function beforeTheTunnel(error: NoAnswer): NoAnswer {
  return error.reason === 'network' ? new NoAnswer('proxy', error.message) : error
}

function authorization({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {}
  const credentials = [username, password].map(decode).join(':')
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }
}

/** A stray % is one that somebody forgot to encode. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
