/** A plain HTTP server on this machine, gone when the test ends. */
import { afterEach } from '@jest/globals'
import { once } from 'node:events'
import { type Server, type RequestListener, createServer } from 'node:http'
const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

/** @returns its address */
export async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

export const silent: RequestListener = () => undefined
