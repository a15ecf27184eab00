import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '..')

export interface BenchServer {
  readonly url: string
  /** Resident memory of the process now, in bytes. */
  resident(): number
  stop(): Promise<void>
}

/** The application as people run it: the bundle, in a process of its own. */
export async function startBenchServer(env: Record<string, string>, port: number): Promise<BenchServer> {
  const child = spawn('node', [join(root, 'bin', 'fremgang'), 'serve'], {
    env: { ...process.env, ...env, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const url = `http://127.0.0.1:${port}`
  await untilReady(url, child)
  return { url, resident: () => residentOf(child.pid as number), stop: () => stopped(child) }
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 240; waited++) {
    if (child.exitCode !== null) throw new Error(`the server stopped with ${child.exitCode}`)
    const ready = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    await pause(500)
  }
  throw new Error('the server did not become ready')
}

function residentOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) * 1024
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
