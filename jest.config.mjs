/** Tests run as ES modules through SWC; `npm test` sets --experimental-vm-modules. */
export default {
  testEnvironment: 'node',
  maxWorkers: '100%',
  testSequencer: '<rootDir>/jest.order.config.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  collectCoverageFrom: ['src/**/*.ts', '!src/index.ts'],
  coverageThreshold: { global: { branches: 95 } },
  coverageReporters: ['text-summary', 'lcov'],
}
