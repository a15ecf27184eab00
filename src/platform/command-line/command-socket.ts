import { chmodSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline'

/** What travels to the server: the words typed and where. */
export interface Ask {
  readonly argv: readonly string[]
  readonly cwd: string
}

/** Carries out a command for somebody at the other end of the socket. @returns its exit code. */
export type Answer = (ask: Ask, say: (line: string) => void) => Promise<number>

/** A path this long does not fit the address of a socket on every system. */
const LONGEST = 100

/** Beside the database, so that who may open the folder may give commands. Null where the path is too long for a socket. */
function socketPath(dataDir: string): string | null {
  const full = join(dataDir, 'socket')
  const near = relative(process.cwd(), full)
  const path = near.length < full.length ? near : full
  return Buffer.byteLength(path) > LONGEST ? null : path
}

/** Listens for commands in the data directory, for its owner only. @returns what stops it. */
export async function listenForCommands(dataDir: string, answer: Answer): Promise<() => Promise<void>> {
  const path = socketPath(dataDir)
  if (path === null) return async () => {}
  rmSync(path, { force: true })
  const server = createServer((socket) => void converse(socket, answer))
  const before = process.umask(0o177)
  const listening = new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  process.umask(before)
  await listening
  chmodSync(path, 0o600)
  return () => new Promise((resolve) => server.close(() => resolve()))
}

async function converse(socket: Socket, answer: Answer): Promise<void> {
  socket.on('error', () => {})
  const send = (message: object) => socket.write(`${JSON.stringify(message)}\n`)
  for await (const line of createInterface({ input: socket })) {
    const exit = await answer(JSON.parse(line) as Ask, (said) => send({ said })).catch(() => 1)
    send({ exit })
    socket.end()
  }
}

/** Has the running server carry out a command. @returns its exit code, or null when no server listens. */
export async function askServer(dataDir: string, ask: Ask, say: (line: string) => void): Promise<number | null> {
  const path = socketPath(dataDir)
  const socket = path && (await connected(path))
  if (!socket) return null
  socket.write(`${JSON.stringify(ask)}\n`)
  for await (const line of createInterface({ input: socket })) {
    const message = JSON.parse(line) as { said?: string; exit?: number }
    if (message.said !== undefined) say(message.said)
    if (message.exit !== undefined) return message.exit
  }
  say('Serveren stoppede, før kommandoen var færdig.')
  return 1
}

function connected(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => resolve(socket)).once('error', () => resolve(null))
  })
}
