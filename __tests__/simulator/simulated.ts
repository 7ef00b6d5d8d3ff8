/** Starts simulators that end with the test, and sends to them as a client would. */
import { afterEach } from '@jest/globals'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/index.ts'
const running: Simulator[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map((simulator) => simulator.close()))
})

/** One robot named "robot" unless the test says otherwise. */
export async function aSimulator(options: Partial<SimulatorOptions> = {}): Promise<Simulator> {
  const simulator = await startSimulator({ robots: [{ token: 'robot' }], ...options })
  running.push(simulator)
  return simulator
}

/** A clock that stands until the test moves it. */
export function aClock(start = 1_700_000_000_000): { now: () => number; at: number } {
  const clock = { at: start, now: () => clock.at }
  return clock
}

type Sending = {
  readonly token?: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

/** A string goes out as it is, anything else as JSON. */
export function send(
  simulator: Simulator,
  body: unknown,
  { token = 'robot', query = {}, headers = {} }: Sending = {},
): Promise<Response> {
  const url = new URL(simulator.webhook(token))
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

export async function answerOf(...sending: Parameters<typeof send>): Promise<string> {
  const response = await send(...sending)
  return response.text()
}

export function aText(content = 'hello', more: object = {}): object {
  return { msgtype: 'text', text: { content }, ...more }
}

export const ok = '{"errcode":0,"errmsg":"ok"}'
