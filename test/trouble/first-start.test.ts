import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, inject, test } from 'vitest'
import { personas } from '../../src/staff/index.ts'
import { emptyDirectory, serve, visitor } from '../support/server-process.ts'

describe.runIf(inject('engine') === 'pglite')('the first start', () => {
  test('broken off in the middle leaves no half of the demo to the next, which shows every persona a first page', {
    timeout: 600_000,
  }, async () => {
    const settings = { FREMGANG_DATA_DIR: emptyDirectory(), FREMGANG_SECRET: '' }
    await brokenOff(settings)
    expect(existsSync(join(settings.FREMGANG_DATA_DIR, 'half-made'))).toBe(true)

    const server = await serve(settings)
    expect(server.output()).toContain('Lægger opdigtede borgere')
    expect(existsSync(join(settings.FREMGANG_DATA_DIR, 'half-made'))).toBe(false)
    for (const { id } of personas) {
      const browser = visitor(() => server.url)
      await browser.logIn(id)
      const first = (await browser.get('/')).headers.get('location') ?? ''
      expect((await browser.get(first)).status, `${id} at ${first}`).toBe(200)
    }
    await server.end('SIGKILL')
  })
})

/** Starts in an empty directory and kills it when the first rows are being written. */
async function brokenOff(settings: Record<string, string>): Promise<void> {
  const starting = serve(settings, async (process) => {
    while (!existsSync(join(settings.FREMGANG_DATA_DIR as string, 'half-made'))) await wait(20)
    await wait(1000)
    process.kill('SIGKILL')
  })
  await expect(starting).rejects.toThrow('ended with null')
}
