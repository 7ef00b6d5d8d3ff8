/** Tests run as ES modules through SWC; `npm test` sets --experimental-vm-modules. */
import { availableParallelism } from 'node:os'

/** There, nobody waits, and every scenario may have a process of its own: fewer at a time. */
const isCi = process.env['CI'] !== undefined

/** Of what is published: hardly any change breaks it, so that they run in CI, and where they are named. */
const ofReleases = ['scripts/release', 'scenarios/package']

const isNamed = process.argv.slice(2).some((argument) => !argument.startsWith('-'))

export default {
  testEnvironment: 'node',
  // One more than there are cores for two of them: some tests wait.
  maxWorkers: Math.ceil(availableParallelism() * (isCi ? 1 : 1.5)),
  // Those that are concurrent wait for time limits and for retries.
  maxConcurrency: isCi ? 5 : 10,
  // A busy machine is no failure: only what hangs takes as long.
  testTimeout: 30_000,
  testSequencer: '<rootDir>/jest.order.config.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  // As in the bundle (tsconfig.json's `paths`): each file that logs would load undici otherwise.
  moduleNameMapper: {
    '^(@actions/http-client(/lib/auth)?|@actions/exec|execa|undici)$':
      '<rootDir>/build/not-bundled.ts',
  },
  // Copies of packages and of the whole tree, which builds and mutation testing leave.
  modulePathIgnorePatterns: ['<rootDir>/build/.cache/'],
  testPathIgnorePatterns: isCi || isNamed ? [] : ofReleases.map((name) => `/${name}.test.ts$`),
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  collectCoverageFrom: ['src/**/*.ts', '!src/index.ts'],
  coverageThreshold: { global: { branches: 95 } },
  coverageReporters: ['text-summary', 'lcov'],
}
