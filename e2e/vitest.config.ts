import { defineConfig } from 'vitest/config'

/** Two journeys side by side, each with a server and a browser of its own, and the patience a cold one needs. */
export default defineConfig({
  test: {
    root: '.',
    include: ['e2e/**/*.test.ts'],
    maxWorkers: 2,
    isolate: false,
    experimental: { fsModuleCache: true, fsModuleCachePath: '.tmp/modules' },
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
})
