/** Sends an answer in a good or bad manner. */

import type { ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { type Exchange, sentBody } from './exchange.ts'
import type { Manner, Reply } from './faults.ts'

export type Transmission = {
  readonly response: ServerResponse
  readonly exchange: Exchange
  /** Stops the waiting when the server closes. */
  readonly signal: AbortSignal
}

const transmissions: Readonly<Record<Manner, (transmission: Transmission) => Promise<void>>> = {
  async whole({ response, exchange: { reply, ms }, signal }) {
    if (ms > 0) await pause(ms, undefined, { signal })
    writeHead(response, reply)
    response.end(reply.body)
  },

  async drip({ response, exchange: { reply, ms }, signal }) {
    writeHead(response, reply)
    response.flushHeaders()
    for (const byte of Buffer.from(reply.body)) {
      await pause(ms, undefined, { signal })
      if (response.destroyed) return
      response.write(Buffer.of(byte))
    }
    response.end()
  },

  async half({ response, exchange }) {
    writeHead(response, exchange.reply)
    await new Promise((written) => response.write(sentBody(exchange), written))
    response.destroy()
  },

  reset({ response }) {
    response.socket?.resetAndDestroy()
    return Promise.resolve()
  },

  never: () => Promise.resolve(),
}

export async function transmit(transmission: Transmission): Promise<void> {
  await transmissions[transmission.exchange.manner](transmission)
}

function writeHead(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, {
    'content-length': Buffer.byteLength(reply.body),
    ...reply.headers,
  })
}
