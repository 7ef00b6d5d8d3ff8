/** How the time of a function grows with the length of its input: ratios of CPU time, no seconds. */

/** The input's lengths, in characters: each is twice the one before. */
export type Lengths = readonly [number, number, number]

export type Growth = { lengths: Lengths; ratios: [number, number] }

/** Linear is 1, n log n about 1.15; quadratic is 2 for twice the length, and 4 for four times. */
const mostRatio = 2.5

/** Below that, a time says nothing: the runs of a sample are repeated until it is reached. */
const leastSampleMs = 3

/**
 * Fails where the time per character rises with the length. Noise only ever adds time, and seldom
 * three times in a row to the longest input alone: so the least excess of some attempts counts.
 * @param shape the input of about that length
 */
export function expectLinearTime(
  shape: (length: number) => string,
  run: (text: string) => unknown,
  lengths: Lengths = [25_000, 50_000, 100_000],
): void {
  const inputs = lengths.map(shape)
  let found: Growth | undefined
  for (let attempt = 0; attempt < 4; attempt++) {
    found = { lengths, ratios: ratiosOf(inputs, run) }
    if (found.ratios[1] <= mostRatio) return
  }
  throw new Error(
    `the time per character grows: ×${found?.ratios.map((each) => each.toFixed(1)).join(', ×') ?? ''} for 2 and 4 times the length`,
  )
}

/** Per character: the time for twice and four times the length, over that for the length. */
function ratiosOf(inputs: readonly string[], run: (text: string) => unknown): [number, number] {
  const [first = '', second = '', third = ''] = inputs
  run(first)
  const base = timePerCharacter(first, run)
  // Noise only adds time: where one run of the longest shows no growth, the others would not.
  const longest = sample(third, run) / Math.max(1, third.length) / base
  if (longest <= mostRatio) return [1, longest]
  return [timePerCharacter(second, run) / base, timePerCharacter(third, run) / base]
}

function timePerCharacter(text: string, run: (text: string) => unknown): number {
  const samples = Array.from({ length: 3 }, () => sample(text, run))
  return (samples.toSorted((a, b) => a - b)[1] ?? Infinity) / Math.max(1, text.length)
}

/** Milliseconds of CPU time for one run. */
function sample(text: string, run: (text: string) => unknown): number {
  const start = process.cpuUsage()
  let [runs, ms] = [0, 0]
  while (ms < leastSampleMs) {
    run(text)
    runs++
    const { user, system } = process.cpuUsage(start)
    ms = (user + system) / 1000
  }
  return ms / runs
}
