export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  globalSetup: '<rootDir>/tests/bundle-programs.js',
  transform: { '\\.ts$': '<rootDir>/tests/esbuild-transformer.js' },
  setupFilesAfterEnv: ['<rootDir>/tests/quiet-console.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
}
