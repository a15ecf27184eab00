import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

/** Made for looking at pages unseen; costs a third less than the whole browser. */
const shell = 'chromium-headless-shell'
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The path of a browser of the Chromium family on this machine, or null. `CHROMIUM_PATH` goes first. */
export function findChromium(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const candidates = [process.env.CHROMIUM_PATH ?? '', ...onPath, ...elsewhere, chromium.executablePath()]
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null
}

/**
 * Finds a browser, or installs one: Playwright's own build, else the system's package when we are root. As root the headless shell is
 * installed beside another browser too: it is had in ten seconds and saves a minute and more of every run.
 */
export function ensureChromium(): string {
  if (!process.env.CHROMIUM_PATH && !findChromium()?.endsWith(shell)) installFromApt(shell)
  const found =
    findChromium() ??
    afterInstalling('Playwright', installFromPlaywright) ??
    afterInstalling('apt', () => installFromApt('chromium'))
  if (found) return found
  throw new Error(
    'No Chromium was found, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  )
}

function afterInstalling(from: string, install: () => boolean): string | null {
  process.stderr.write(`No Chromium on this machine; trying to install it from ${from} …\n`)
  return install() ? findChromium() : null
}

function installFromPlaywright(): boolean {
  const cli = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url))
  return succeeds(process.execPath, [cli, 'install', 'chromium'], 180_000)
}

function installFromApt(name: string): boolean {
  if (process.getuid?.() !== 0 || !succeeds('apt-get', ['--version'], 5_000)) return false
  const patient = ['-qq', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1']
  const install = ['install', '-y', '--no-install-recommends', '--no-remove', ...patient, name]
  return succeeds('apt-get', ['update', ...patient], 180_000) && succeeds('apt-get', install, 400_000)
}

function succeeds(command: string, args: readonly string[], timeout: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'ignore', timeout, env }).status === 0
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const path = ensureChromium()
  process.stdout.write(`${path}\n`)
  execFileSync(path, ['--version'], { stdio: 'inherit' })
}
