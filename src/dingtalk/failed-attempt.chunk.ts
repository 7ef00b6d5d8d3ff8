/** What a failed attempt means, and whether there is another: loaded only after one. */
export { classifyNetworkError, classifyResponse, notTried, toDefect } from './classify-failure.ts'
export { mayHaveArrived, nextAttempt } from './retry.ts'
export { diagnoseRobot } from './robot.ts'
