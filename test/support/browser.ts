import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

// A browser of its own accord asks the world for updates and news; a test's has nobody to ask.
const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** A headless browser for tests: the Chromium of the machine, found on PATH or named by CHROMIUM. */
export async function launchBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: browserPath(),
    args: [...quiet, '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  })
}

function browserPath(): string {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  const found = [process.env.CHROMIUM ?? '', ...onPath, onMac].find((path) => path !== '' && existsSync(path))
  if (found) return found
  throw new Error(
    'No Chromium found for the browser tests. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.',
  )
}
