/** How thoroughly texts are tried: a quarter of them where a person waits, FUZZ_RUNS of a property for a long run. */

const isCi = process.env['CI'] !== undefined

/**
 * Of a property; the seed is another one each time, and reported where one fails. FUZZ_SEED sets it.
 * @param inCi how many texts CI tries
 */
export function fuzzParameters(inCi: number): { numRuns: number; seed?: number } {
  const { FUZZ_RUNS: runs, FUZZ_SEED: seed } = process.env
  const usually = isCi ? inCi : Math.ceil(inCi / 4)
  return {
    numRuns: runs === undefined ? usually : Number(runs),
    ...(seed !== undefined && { seed: Number(seed) }),
  }
}

/** All of them in CI. @param offset whose choice it is: others choose others */
export function aQuarterOf<Each>(all: readonly Each[], offset = 0): readonly Each[] {
  return isCi ? all : all.filter((_, index) => (index + offset) % 4 === 0)
}
