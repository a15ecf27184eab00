import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inventRegister } from '../../../db/seeds/register.ts'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { personas } from '../../staff/index.ts'

let app: TestApp
let dataDir: string
let inbox: string
let evaluator: TestBrowser
const register = [...inventRegister({ seed: 5, persons: 30 }).csv].join('')
const here = '/register/indlaes/fil'

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fremgang-sent-'))
  inbox = join(dataDir, 'indbakke')
  app = await testApp({ env: { FREMGANG_DATA_DIR: dataDir, FREMGANG_LARGEST_FILE_MB: '100' } })
  evaluator = await app.as('evaluator')
})
beforeEach(() => rm(inbox, { recursive: true, force: true }))
afterAll(async () => {
  await app.close()
  await rm(dataDir, { recursive: true })
})

const send = (content: string | Uint8Array<ArrayBuffer>, name: string, browser = evaluator) =>
  browser.upload(here, { sent: new File([content], name) })
/** All that lies there, what is on its way too. */
const lying = async () => (await readdir(join(inbox, 'modtaget')).catch(() => [])).sort()
const text = async (path: string) => await (await evaluator.get(path)).text()

/** A form with a file that comes piece by piece, as a browser sends it. */
async function sendPieces(pieces: AsyncIterable<string>, headers: Record<string, string> = {}) {
  const { headers: own, ...post } = await asSent()
  async function* body() {
    yield '--skel\r\ncontent-disposition: form-data; name="sent"; filename="stor.csv"\r\n\r\n'
    yield* pieces
    yield '\r\n--skel--\r\n'
  }
  const encoded = ReadableStream.from(body()).pipeThrough(new TextEncoderStream())
  const type = { 'content-type': 'multipart/form-data; boundary=skel' }
  const init = { ...post, headers: { ...own, ...type, ...headers }, body: encoded, duplex: 'half' }
  return await app.fetch(here, init as RequestInit)
}

/** What a form of the evaluator's carries beside its body. */
async function asSent(): Promise<{ method: string; headers: Record<string, string> }> {
  const origin = 'http://localhost'
  const login = await app.fetch('/login', {
    method: 'POST',
    body: new URLSearchParams({ persona: 'evaluator' }),
    headers: { origin, 'sec-fetch-site': 'same-origin' },
  })
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { method: 'POST', headers: { origin, 'sec-fetch-site': 'same-origin', cookie } }
}

describe('a file that is sent', () => {
  test('lies ready, chosen beforehand, and goes on to the look at its columns', async () => {
    const response = await send(register, 'Udtræk 2020.csv')
    expect([response.status, response.headers.get('location')]).toEqual([303, '/register/indlaes'])

    const html = await text('/register/indlaes')
    expect(html).toContain('Serveren har modtaget Udtræk 2020.csv')
    expect(html).toMatch(/value="modtaget\/Udtræk 2020\.csv"[^>]* checked/)
    const chosen = await evaluator.post('/register/indlaes', { file: 'modtaget/Udtræk 2020.csv' })
    expect(await text(chosen.headers.get('location') ?? '')).toContain('Filen har 270 kolonner, heraf 261 uger')
  })

  test('is deleted once it is imported; a file that the operator laid there is not', async () => {
    const mapped = {
      ...{ person: 'lobenr', sex: 'kon', man: '1', woman: '2', birthDate: 'foed_dag', birthFormat: 'YYYY-MM-DD' },
      ...{ origin: 'herkomst', nonWestern: '3', municipality: 'nykom{YYYY}', week: 'y_{YYWW}' },
    }
    await send(register, 'sendt.csv')
    await writeFile(join(inbox, 'lagt.csv'), register)
    for (const file of ['modtaget/sendt.csv', 'lagt.csv']) {
      const begun = (await evaluator.post('/register/indlaes', { file })).headers.get('location') ?? ''
      await evaluator.post(begun, mapped)
      await expect.poll(() => text(begun), { timeout: 20_000 }).toContain('30 personer er indlæst')
    }

    expect(await lying()).toEqual([])
    expect(await readdir(inbox)).toContain('lagt.csv')
  })

  test('is one of these by what is in it, whatever its name', async () => {
    for (const content of [register, gzipSync(register)])
      expect((await send(content as string, 'x.dat')).status).toBe(303)
    for (const content of [Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]), 'kun en linje', '', 'PAR1 afbrudt']) {
      const response = await send(content as string, 'x.csv')
      expect(response.status).toBe(422)
      expect(await response.text()).toContain('hverken CSV')
    }
    expect(await lying()).toEqual(['x-2.dat', 'x.dat'])
  })

  test.each([
    ['../../kode.csv', 'kode.csv'],
    ['C:\\hjem\\.skjult\u0007.csv', 'skjult.csv'],
  ])('as %j keeps no more of its name than %s', async (name, kept) => {
    expect((await send(register, name)).status).toBe(303)
    expect(await lying()).toEqual([kept])
  })

  test('under a name that is taken is laid beside it', async () => {
    for (const _ of [1, 2, 3]) await send(register, 'dream.csv')
    expect(await lying()).toEqual(['dream-2.csv', 'dream-3.csv', 'dream.csv'])
  })

  test('is forgotten after a week when nobody takes it in, and so is what a stopped server left', async () => {
    await send(register, 'gammel.csv')
    await writeFile(join(inbox, 'modtaget', '.afbrudt'), 'x')
    for (const name of ['gammel.csv', '.afbrudt'])
      await utimes(join(inbox, 'modtaget', name), new Date('2026-11-01'), new Date('2026-11-01'))
    await send(register, 'ny.csv')

    expect(await lying()).toEqual(['ny.csv'])
  })
})

describe('nothing is left behind by a form', () => {
  const line = `${'1;'.repeat(500)}\n`.repeat(60)
  async function* lines(pieces: number, failing = false) {
    for (let at = 0; at < pieces; at++) yield line
    if (failing) throw new Error('the browser was closed')
  }

  test('that is broken off', async () => {
    const response = await sendPieces(lines(40, true))

    expect(response.status).toBe(400)
    expect(await lying()).toEqual([])
  })

  test.each([
    ['announced', { 'content-length': '200000000' }],
    ['found on the way', {}],
  ])('that is larger than the operator lets in, %s', async (_, headers) => {
    const response = await sendPieces(lines(1800), headers)

    expect(response.status).toBe(413)
    expect(await response.text()).toContain('En fil må fylde 100 MB')
    expect(await lying()).toEqual([])
  })

  test('without a file, or from another site', async () => {
    const empty = await evaluator.upload(here, { sent: new File([], '') })
    expect(await empty.text()).toContain('Vælg en fil')
    expect((await sendPieces(lines(1), { origin: 'https://andet.dk', 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    )
    expect(await lying()).toEqual([])
  })

  test('of a size that fits on the disk and not in memory: it is written as it comes', async () => {
    let most = 0
    const before = process.memoryUsage().arrayBuffers
    async function* watched() {
      for await (const piece of lines(1500)) {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before)
        yield piece
      }
    }
    expect((await sendPieces(watched())).status).toBe(303)
    expect(most).toBeLessThan(30_000_000)
  })
})

test.each(personas.map(({ id, role }) => [id, role] as const))(
  '%s sends a file only where the role may import',
  async (id, role) => {
    const response = await send(register, 'x.csv', await app.as(id))

    expect(response.status).toBe(role === 'evaluator' ? 303 : 403)
    expect(await lying()).toEqual(role === 'evaluator' ? ['x.csv'] : [])
  },
)

test('whoever is not logged in is led to the login before a large file is read', async () => {
  const body = new FormData()
  body.append('sent', new File([register], 'x.csv'))
  const headers = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
  const response = await app.fetch(here, { method: 'POST', body, headers })

  expect([303, 413]).toContain(response.status)
  expect(await lying()).toEqual([])
})
