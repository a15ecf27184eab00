import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'db/**/*.test.ts', 'bin/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    maxWorkers: 2,
    // No test changes what a module keeps, so a worker reads the application once and not for every file.
    isolate: false,
    experimental: { fsModuleCache: true, fsModuleCachePath: '.tmp/modules' },
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
})
