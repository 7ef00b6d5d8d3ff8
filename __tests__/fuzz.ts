/** How thoroughly properties are tested: a quarter as long where a person waits, FUZZ_RUNS for a long run. */

/**
 * Of a property; the seed is another one each time, and reported where one fails. FUZZ_SEED sets it.
 * @param inCi how many texts CI tries
 */
export function fuzzParameters(inCi: number): { numRuns: number; seed?: number } {
  const { CI: ci, FUZZ_RUNS: runs, FUZZ_SEED: seed } = process.env
  const usually = ci === undefined ? Math.ceil(inCi / 4) : inCi
  return {
    numRuns: runs === undefined ? usually : Number(runs),
    ...(seed !== undefined && { seed: Number(seed) }),
  }
}
