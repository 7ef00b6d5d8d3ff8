/** The tests that mutation testing runs: of modules, not of `dist`, the scripts or the documentation. */
import usual from './jest.config.mjs'

export default {
  testEnvironment: usual.testEnvironment,
  extensionsToTreatAsEsm: usual.extensionsToTreatAsEsm,
  transform: usual.transform,
  testMatch: ['<rootDir>/__tests__/*/**/*.test.ts'],
  testPathIgnorePatterns: ['/__tests__/(scenarios|scripts|simulator)/'],
}
