import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { embeddedFolder } from '../../src/platform/db/embedded.ts'
import { testSecret, testToday } from './constants.ts'
import { layFiles } from './dumped-files.ts'

const root = join(import.meta.dirname, '..', '..')
let bundle: string | null = null

/** The command line as it is shipped: `bin/fremgang` bundles it where something is newer than the bundle. */
function commandLine(): string {
  if (bundle) return bundle
  spawnSync(process.execPath, [join(root, 'bin', 'fremgang')])
  bundle = join(root, 'dist', 'cli.js')
  return bundle
}

export interface Ended {
  readonly code: number | null
  readonly output: string
}

export interface ServerProcess {
  readonly url: string
  readonly pid: number
  output(): string
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>
}

type Settings = Readonly<Record<string, string>>

/** A data directory with the demo in it, as after a first start; `small` is one small municipality of the same kind. */
export function dataDirectory(contents: 'demo' | 'small' = 'demo'): string {
  const dataDir = emptyDirectory()
  layFiles(join(inject('source'), `${contents}.tar`), embeddedFolder(dataDir))
  return dataDir
}

export const emptyDirectory = () => mkdtempSync(join(tmpdir(), 'fremgang-data-'))

/** Runs a command of the command line to its end. */
export function run(argv: readonly string[], settings: Settings): Promise<Ended> {
  return endOf(start(argv, settings))
}

/** Starts a server and waits until it says that it is ready. @throws what it said instead. */
export function serve(
  settings: Settings,
  meanwhile: (process: ChildProcess) => Promise<void> = async () => {},
): Promise<ServerProcess> {
  const child = start(['serve'], settings)
  void meanwhile(child)
  return whenReady(child)
}

/** The same with a directory of its own that holds so many megabytes, and `from` copied into it. */
export const serveOnSmallDisk = (
  disk: string,
  megabytes: number,
  from: string,
  settings: Settings,
): Promise<ServerProcess> => {
  const make = 'mount -t tmpfs -o size="$2"m none "$1" && cp -a "$3/." "$1" && shift 3 && exec "$@"'
  const command = [process.execPath, commandLine(), 'serve']
  const argv = ['-rm', 'sh', '-c', make, 'sh', disk, String(megabytes), from, ...command]
  return whenReady(spawn('unshare', argv, surroundings({ ...settings, FREMGANG_DATA_DIR: disk })))
}

/** Whether this machine lets a process have a disk of its own without being asked for a password. */
export const canHaveSmallDisk = () =>
  spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=1m none "$0"', emptyDirectory()]).status === 0

async function whenReady(child: ChildProcess): Promise<ServerProcess> {
  let output = ''
  const ended = endOf(child)
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      output += chunk
      const ready = /klar på (\S+)/.exec(output)
      if (ready?.[1]) resolve(ready[1])
    })
    ended.then(({ code, output }) => reject(new Error(`ended with ${code}: ${output}`)))
  })
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return { url, pid: child.pid ?? 0, output: () => output, end }
}

/** A process that lives for seconds: making its embedded database faster would cost more than it gives. */
const shortLived = ['--liftoff-only']

const start = (argv: readonly string[], settings: Settings): ChildProcess =>
  spawn(process.execPath, [...shortLived, commandLine(), ...argv], surroundings(settings))

const surroundings = (settings: Settings): SpawnOptions => ({
  cwd: tmpdir(),
  env: {
    PATH: process.env.PATH,
    PORT: '0',
    LOG_LEVEL: 'error',
    FREMGANG_SECRET: testSecret,
    FREMGANG_TODAY: testToday,
    ...settings,
  },
  stdio: ['ignore', 'pipe', 'pipe'],
})

function endOf(child: ChildProcess): Promise<Ended> {
  let output = ''
  child.stdout?.on('data', (chunk) => {
    output += chunk
  })
  child.stderr?.on('data', (chunk) => {
    output += chunk
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })))
}

/** A browser at a real address. */
export function visitor(url: () => string) {
  let cookie = ''
  const get = (path: string) => fetch(`${url()}${path}`, { headers: { cookie }, redirect: 'manual' })
  const post = (path: string, fields: Readonly<Record<string, string>>, signal?: AbortSignal) =>
    fetch(`${url()}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { cookie, origin: url(), 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
      ...(signal ? { signal } : {}),
    })
  const logIn = async (persona: string) => {
    const response = await post('/login', { persona })
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    if (response.status !== 303) throw new Error(`no login: ${response.status}`)
  }
  return { get, post, logIn }
}
