/** The public entry: a robot of DingTalk that runs on this machine. */

export type { Behaviour, BehaviourOptions, CheckName, Wording } from './behaviour.ts'
export { type Print, type Run, runSimulator } from './cli.ts'
export type { Fault } from './faults.ts'
export type { Received } from './journal.ts'
export type { RobotOptions } from './robot.ts'
export { toScreen } from './screen.ts'
export { startSimulator, type Simulator, type SimulatorOptions } from './server.ts'
