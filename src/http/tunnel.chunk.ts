/** The proxy for a request, if there is one, and the connection through it. */
import { toBase64 } from '../encoding.ts'
import { type ClientRequest, request as httpRequest } from 'node:http'
import { type RequestOptions, request as httpsRequest } from 'node:https'
import { isIP, type Socket } from 'node:net'
import { type TLSSocket, connect } from 'node:tls'
import type { ProxySettings } from '../runtime.ts'
import { NetworkError, toNetworkError } from './network-error.ts'

/**
 * Loopback hosts and those of `NO_PROXY` (with their subdomains) are reached directly.
 *
 * @param url an https: URL
 * @throws NetworkError for a setting that is no URL: going around the proxy would not be what was meant
 */
export function proxyFor(url: URL, { url: setting, noProxy }: ProxySettings): URL | undefined {
  if (setting === undefined || isDirect(url, noProxy)) return undefined
  const text = setting.includes('://') ? setting : `http://${setting}`
  const proxy = URL.canParse(text) ? new URL(text) : undefined
  if (proxy !== undefined && /^https?:$/.test(proxy.protocol)) return proxy
  throw new NetworkError('proxy-url', '')
}

/** As the Actions toolkit reads `NO_PROXY`, and with `*.example.com` as other programs do. */
function isDirect({ hostname, port }: URL, noProxy: string): boolean {
  const host = hostname.toLowerCase()
  if (/^(localhost$|127\.|\[::1\]$)/.test(host)) return true
  const names = [host, `${host}:${port || '443'}`]
  const entries = noProxy.toLowerCase().split(/[\s,]+/)
  return entries.some((entry) => {
    const domain = entry.replace(/^\*?\./, '')
    if (entry === '*') return true
    return domain !== '' && names.some((name) => name === domain || name.endsWith(`.${domain}`))
  })
}

type Register = (request: ClientRequest) => void

/**
 * TLS to the server within a connection through the proxy (RFC 9110, 9.3.6 CONNECT). Written here
 * rather than taken from a library: those at hand print the proxy's password under DEBUG or cannot be
 * ended while the proxy keeps them waiting.
 *
 * @param register is given every request, to end it when the time is over
 */
export async function tunnel(proxy: URL, url: URL, register: Register): Promise<TLSSocket> {
  const socket = await connectThrough(proxy, url, register)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const named = isIP(host) === 0 ? { servername: host } : {}
  return connect({ socket, host, ...named, rejectUnauthorized: true })
}

function connectThrough(proxy: URL, url: URL, register: Register): Promise<Socket> {
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
    register(connecting)
    connecting.on('error', (error) => {
      reject(beforeTheTunnel(toNetworkError(error)))
    })
    connecting.on('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode >= 200 && statusCode < 300) {
        resolve(socket)
      } else {
        socket.destroy()
        reject(new NetworkError('proxy-status', String(statusCode)))
      }
    })
    connecting.end()
  })
}

/** A proxy that breaks the connection now has got nothing of the message. */
function beforeTheTunnel(error: NetworkError): NetworkError {
  return error.kind === 'broken' ? new NetworkError('proxy-broken', error.detail) : error
}

function authorization({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {}
  const credentials = [username, password].map(decode).join(':')
  return { 'proxy-authorization': `Basic ${toBase64(credentials)}` }
}

/** A stray % is one that somebody forgot to encode. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
