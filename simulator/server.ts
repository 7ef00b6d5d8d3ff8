/** The simulator: an HTTP server in front of the robot endpoint. */

import { once, setMaxListeners } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type BehaviourOptions, toBehaviour } from './behaviour.ts'
import { notFound, toExchange } from './exchange.ts'
import type { Fault } from './faults.ts'
import { createJournal, type Received, toReceived } from './journal.ts'
import { readRequest, type RobotRequest } from './request.ts'
import { createRobotEndpoint } from './robot-endpoint.ts'
import type { RobotOptions } from './robot.ts'
import { createScript } from './script.ts'
import { transmit } from './transmission.ts'

export type SimulatorOptions = {
  readonly robots: readonly RobotOptions[]
  /** 0, the default, is any free port. */
  readonly port?: number
  /** Loopback by default. */
  readonly host?: string
  /** The server's clock in milliseconds; the Date header follows it. */
  readonly now?: () => number
  readonly behaviour?: BehaviourOptions
  readonly onReceived?: (received: Received) => void
}

export type Simulator = {
  readonly url: string
  readonly webhook: (token: string) => string
  readonly received: (token?: string) => readonly Received[]
  /** The bodies of the messages that a group would show. */
  readonly delivered: (token?: string) => readonly unknown[]
  /** One fault for each of the next requests to this robot, then normal behaviour again. */
  readonly script: (token: string, faults: readonly Fault[]) => void
  /** Closes at once, open connections too. */
  readonly close: () => Promise<void>
}

const path = '/robot/send'

export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { robots, port = 0, host = '127.0.0.1', now = Date.now, onReceived } = options
  const behaviour = toBehaviour(options.behaviour)
  const endpoint = createRobotEndpoint(robots, behaviour)
  const journal = createJournal()
  const script = createScript()
  const closing = new AbortController()
  // One listener per answer under way; any number of those is fine.
  setMaxListeners(0, closing.signal)

  const exchangeFor = (request: RobotRequest, at: number) => {
    if (request.path !== path) return notFound
    const fault = script.next(request.token ?? '')
    return toExchange(request, { endpoint, fault, behaviour, now: at })
  }
  const serve = async (message: IncomingMessage, response: ServerResponse) => {
    const request = await readRequest(message, behaviour)
    const at = now()
    const exchange = exchangeFor(request, at)
    const received = toReceived(request, at, exchange)
    journal.add(received)
    onReceived?.(received)
    response.setHeader('date', new Date(at).toUTCString())
    await transmit({ response, exchange, signal: closing.signal })
  }

  const server = createServer((message, response) => {
    // A client that goes away, or close(), ends this exchange and no other.
    serve(message, response).catch(() => response.destroy())
  })
  server.listen(port, host)
  await once(server, 'listening')
  const url = `http://${host}:${portOf(server)}`

  return {
    url,
    webhook: (token) => `${url}${path}?access_token=${encodeURIComponent(token)}`,
    received: journal.received,
    delivered: journal.delivered,
    script: script.add,
    close() {
      closing.abort()
      return closeAtOnce(server)
    },
  }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

function closeAtOnce(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => {
      closed()
    })
    server.closeAllConnections()
  })
}
