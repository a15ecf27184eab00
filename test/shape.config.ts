import { defineConfig } from 'vitest/config'

/** The tests that read files only: no database is set up for them. */
export default defineConfig({
  test: {
    include: ['test/architecture.test.ts', 'test/documents.test.ts', 'bin/**/*.test.ts'],
    testTimeout: 60_000,
    experimental: { fsModuleCache: true, fsModuleCachePath: '.tmp/modules' },
  },
})
