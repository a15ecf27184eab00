import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../bin/ensure-chromium.ts'

// A browser of its own accord asks the world for updates and news; a test's has nobody to ask.
const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
// A page is left before code that has been optimised for it has earned what that cost.
const brief = '--js-flags=--no-opt,--no-maglev'

/** A headless browser for tests: the Chromium of the machine, found on PATH or named by CHROMIUM_PATH. */
export async function launchBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: browserPath(),
    args: [...quiet, brief, '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  })
}

function browserPath(): string {
  const found = findChromium()
  if (found) return found
  throw new Error('No Chromium found for the browser tests. Run bin/ensure-chromium.ts, or set CHROMIUM_PATH to one.')
}
