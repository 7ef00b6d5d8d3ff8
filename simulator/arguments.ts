/** The command line of the simulator, parsed. */

import { parseArgs } from 'node:util'
import { type Wording, wordings } from './behaviour.ts'
import type { RobotOptions } from './robot.ts'
import { toAllowList } from './security.ts'

export type Arguments = {
  readonly help: boolean
  readonly port: number
  readonly wording: Wording
  readonly robots: readonly RobotOptions[]
}

export const usage = `Usage: simulator [--port N] [--robot TOKEN[,secret=S][,keyword=K][,ip=A]]... [--wording W]

Behaves like DingTalk's custom robot endpoint, on this machine only.

  --port N        the port to listen on; any free one by default
  --robot ROBOT   a robot and its security settings; may be given several times, and
                  keyword= and ip= (an IPv4 address or CIDR block) several times in it;
                  without it there are three: plain, signed, keyword
  --wording W     the style of error texts: ${wordings.join(', ')}
  --help          shows this`

const demoRobots: readonly RobotOptions[] = [
  { token: 'plain' },
  { token: 'signed', secret: 'SECsimulator' },
  { token: 'keyword', keywords: ['build'] },
]

/** Throws an error that names the argument. */
export function parseArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '0' },
      wording: { type: 'string', default: 'classic' },
      robot: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  })
  const robots = values.robot.map(parseRobot)
  return {
    help: values.help,
    port: parsePort(values.port),
    wording: parseWording(values.wording),
    robots: robots.length > 0 ? robots : demoRobots,
  }
}

function parsePort(value: string): number {
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= 65_535) return port
  throw new Error(`--port: "${value}" is not a number from 0 to 65535.`)
}

function parseWording(value: string): Wording {
  const wording = wordings.find((known) => known === value)
  if (wording !== undefined) return wording
  throw new Error(`--wording: "${value}" is not one of ${wordings.join(', ')}.`)
}

function parseRobot(value: string): RobotOptions {
  const [token = '', ...settings] = value.split(',')
  if (token === '' || token.includes('=')) {
    throw new Error(`--robot: "${value}" does not start with a token.`)
  }
  const pairs = settings.map(parseSetting)
  const valuesOf = (wanted: string) =>
    pairs.filter(({ key }) => key === wanted).map((pair) => pair.value)
  const [secret] = valuesOf('secret')
  const [keywords, ipAllowList] = [valuesOf('keyword'), valuesOf('ip')]
  toAllowList(ipAllowList)
  return {
    token,
    ...(secret === undefined ? {} : { secret }),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(ipAllowList.length === 0 ? {} : { ipAllowList }),
  }
}

function parseSetting(setting: string): { readonly key: string; readonly value: string } {
  const [, key, value] = /^(secret|keyword|ip)=(.+)$/.exec(setting) ?? []
  if (key !== undefined && value !== undefined) return { key, value }
  throw new Error(`--robot: "${setting}" is none of secret=…, keyword=…, ip=….`)
}
