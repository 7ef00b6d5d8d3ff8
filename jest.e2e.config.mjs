/** The scenarios of `npm run e2e`: whole workflows on a real engine. */
import usual from './jest.config.mjs'

export default {
  testEnvironment: usual.testEnvironment,
  extensionsToTreatAsEsm: usual.extensionsToTreatAsEsm,
  transform: usual.transform,
  testMatch: ['<rootDir>/e2e/**/*.test.ts'],
  maxWorkers: '100%',
  testTimeout: 60_000,
}
