import { defineConfig } from 'vitest/config'

/** Journeys share one browser's worth of machine: one file at a time, with the patience a cold server needs. */
export default defineConfig({
  test: {
    root: '.',
    include: ['e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
})
