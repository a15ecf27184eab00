import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/support/longest-first.ts'

export default defineConfig({
  test: {
    include: ['{src,test,e2e}/**/*.test.{ts,tsx}', '{db,bin}/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // No test changes what a module keeps, so a worker reads the application once and not for every file.
    isolate: false,
    experimental: { fsModuleCache: true, fsModuleCachePath: '.tmp/modules' },
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
})
