/** Which proxy a request takes; what goes around it is told by the Actions toolkit's own rules. */
import { checkBypass } from '@actions/http-client/lib/proxy'
import { request as httpRequest } from 'node:http'
import { type RequestOptions, request as httpsRequest } from 'node:https'
import { isIP, type Socket } from 'node:net'
import { type TLSSocket, connect } from 'node:tls'
import { NetworkError, toNetworkError } from './network-error.ts'
import { configuredProxy } from './proxy-setting.ts'
import type { RequestBound } from './request.ts'
/**
 * `HTTPS_PROXY`, else `HTTP_PROXY`, in either case; an address without a scheme is an http: one.
 * Loopback hosts and those of `NO_PROXY` (with their subdomains) are reached directly.
 *
 * @param url an https: URL
 * @throws NoAnswer for an address that is none: going around the proxy would not be what was meant
 */
export function proxyFor(url: URL): URL | undefined {
  const setting = configuredProxy()
  if (setting === undefined || checkBypass(url)) return undefined
  const address = setting.includes('://') ? setting : `http://${setting}`
  const proxy = URL.canParse(address) ? new URL(address) : undefined
  if (proxy !== undefined && /^https?:$/.test(proxy.protocol)) return proxy
  throw new NetworkError('proxy', 'the proxy’s address is not an http: or https: URL')
}

/* A connection through a proxy (RFC 9110, 9.3.6 CONNECT), with TLS to the server inside it. */

/**
 * Written here rather than taken from a library: those at hand print the proxy's password under
 * DEBUG or cannot be ended while the proxy keeps them waiting.
 *
 * @param within ends the connection attempt when the time is over
 */
export async function tunnel(proxy: URL, url: URL, within: RequestBound): Promise<TLSSocket> {
  const socket = await connectThrough(proxy, url, within)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const named = isIP(host) === 0 ? { servername: host } : {}
  return connect({ socket, host, ...named, rejectUnauthorized: true })
}

function connectThrough(proxy: URL, url: URL, within: RequestBound): Promise<Socket> {
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
      reject(beforeTheTunnel(toNetworkError(error)))
    })
    connecting.on('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode >= 200 && statusCode < 300) {
        resolve(socket)
      } else {
        socket.destroy()
        reject(new NetworkError('proxy', `the proxy answered HTTP ${String(statusCode)}`))
      }
    })
    connecting.end()
  })
}

/** A proxy that breaks the connection now has got nothing of the message. */
function beforeTheTunnel(error: NetworkError): NetworkError {
  return error.reason === 'network' ? new NetworkError('proxy', error.message) : error
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
