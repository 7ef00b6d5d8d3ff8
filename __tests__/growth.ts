/** How the time of a function grows with the length of its input: a ratio of CPU time, no seconds. */

/** The longer input is that many times as long as the shorter one. */
const times = 16

/**
 * Per character, linear work takes the same time for both, n log n about 1.4 times as long for the
 * longer one, quadratic work 16 times. Between them there is room for what a busy machine adds.
 */
const mostRatio = 4

/** Below that, a time says nothing: the runs of the shorter input are repeated until it is reached. */
const leastSampleMs = 3

/**
 * Fails where the time per character rises with the length. Noise only ever adds time, and seldom each
 * time to the longer input alone: so the least growth of some attempts counts.
 * @param shape the input of about that length
 * @param shorter its length in characters, of the shorter input
 */
export function expectLinearTime(
  shape: (length: number) => string,
  run: (text: string) => unknown,
  shorter = 5000,
): void {
  const [short, long] = [shape(shorter), shape(shorter * times)]
  let ratio = Infinity
  for (let attempt = 0; attempt < 5 && ratio > mostRatio; attempt++) {
    // The longer one first: it is the one that must not profit from code that is compiled by now.
    const longTime = sample(long, run, attempt === 0 ? 0 : leastSampleMs)
    ratio = Math.min(ratio, longTime / leastOf(2, () => sample(short, run, leastSampleMs)))
  }
  if (ratio <= mostRatio) return
  throw new Error(
    `the time per character grows ×${ratio.toFixed(1)} for an input ${times} times as long`,
  )
}

/** Noise of the shorter one would hide a growth. */
function leastOf(count: number, measure: () => number): number {
  return Math.min(...Array.from({ length: count }, measure))
}

/** CPU time of one run, per character. */
function sample(text: string, run: (text: string) => unknown, leastMs: number): number {
  const start = process.cpuUsage()
  for (let runs = 1; ; runs++) {
    run(text)
    const { user, system } = process.cpuUsage(start)
    const ms = (user + system) / 1000
    if (ms >= leastMs) return ms / runs / Math.max(1, text.length)
  }
}
