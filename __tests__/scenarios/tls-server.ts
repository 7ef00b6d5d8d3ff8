/** TLS in front of a simulated robot, as `oapi.dingtalk.com` and `localhost`; and a CONNECT proxy. */
import { readFileSync } from 'node:fs'
import { createServer as createHttpServer, type IncomingMessage } from 'node:http'
import { connect, type Socket, type Server, type AddressInfo } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { fileURLToPath } from 'node:url'
const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/tls/${name}`, import.meta.url))

/** The authority that signed the servers' certificate, for NODE_EXTRA_CA_CERTS. */
export const authority = fixture('ca.pem')

export type TlsServer = {
  port: number
  /** Whatever was sent inside TLS goes on to this port. */
  forwardTo: (port: number) => void
  /** What was sent inside TLS. */
  received: () => string
  close: () => Promise<void>
}

export async function startTls(): Promise<TlsServer> {
  const chunks: Buffer[] = []
  const target: { port?: number } = {}
  const identity = {
    key: readFileSync(fixture('server.key')),
    cert: readFileSync(fixture('server.pem')),
  }
  const server = createTlsServer(identity, (client) => {
    client.on('data', (chunk: Buffer) => chunks.push(chunk))
    if (target.port !== undefined) join(client, connect(target.port, '127.0.0.1'))
  })
  server.on('tlsClientError', () => undefined)
  const { port, close } = await listen(server)
  return {
    port,
    forwardTo: (next) => (target.port = next),
    received: () => Buffer.concat(chunks).toString('utf8'),
    close,
  }
}

export type Proxy = {
  url: (credentials?: string) => string
  /** The targets of every CONNECT, with the credentials that came along. */
  connects: () => { target: string; authorization: string | undefined }[]
  close: () => Promise<void>
}

type Manner = { to: number; status?: number; refuse?: number; silent?: boolean }

/** A proxy that connects whatever it is asked for to one port of this machine. */
export async function startProxy({
  to,
  status = 200,
  refuse,
  silent = false,
}: Manner): Promise<Proxy> {
  const connects: { target: string; authorization: string | undefined }[] = []
  const server = createHttpServer()
  server.on('connect', (request: IncomingMessage, client: Socket) => {
    const authorization = request.headers['proxy-authorization']
    connects.push({ target: request.url ?? '', authorization })
    if (silent) return
    if (refuse !== undefined) {
      client.end(`HTTP/1.1 ${String(refuse)} Refused\r\n\r\n`)
      return
    }
    const upstream = connect(to, '127.0.0.1', () =>
      client.write(`HTTP/1.1 ${String(status)} OK\r\n\r\n`),
    )
    join(client, upstream)
  })
  const { port, close } = await listen(server)
  const url = (credentials = ''): string => `http://${credentials}127.0.0.1:${String(port)}`
  return { url, connects: () => connects, close }
}

function join(client: Socket, upstream: Socket): void {
  for (const socket of [client, upstream]) socket.on('error', () => socket.destroy())
  client.pipe(upstream).pipe(client)
}

async function listen(server: Server): Promise<{ port: number; close: () => Promise<void> }> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      for (const socket of sockets) socket.destroy()
      server.close(() => {
        resolve()
      })
    })
  return { port: typeof address === 'object' && address !== null ? address.port : 0, close }
}
