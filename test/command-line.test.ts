import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { listRoutes } from '../src/route-list.ts'
import { testSecret } from './support/constants.ts'
import { dataDirectory, emptyDirectory, run, type ServerProcess, serve, visitor } from './support/server-process.ts'

// The real program in real processes, on the embedded database. Each costs seconds to start: one server serves most of this.

describe.runIf(inject('engine') === 'pglite')('the command line', () => {
  let dataDir: string
  let server: ServerProcess
  const files = emptyDirectory()
  const backupFile = join(files, 'fremgang.backup')
  const command = (...argv: string[]) => run(argv, { FREMGANG_DATA_DIR: dataDir })
  let nameOfFirst: string

  beforeAll(async () => {
    dataDir = dataDirectory('small')
    server = await serve({ FREMGANG_DATA_DIR: dataDir })
  })
  afterAll(() => server.end('SIGKILL'))

  test('says where it is ready, that it is a trial, and whom one may be', async () => {
    expect(server.output()).toMatch(/Fremgang er klar på http:\/\/localhost:\d+/)
    await expect.poll(() => server.output()).toMatch(/caseworker +Kirsten Holm/)
    expect(server.output()).toContain('Prøvemiljø')
  })

  test('answers health and readiness', async () => {
    for (const path of ['/healthz', '/readyz', '/metrics']) expect((await fetch(server.url + path)).status).toBe(200)
  })

  describe('while the server runs', () => {
    test('reaches it by a socket that is its owner’s alone', () => {
      expect(statSync(join(dataDir, 'socket')).mode & 0o777).toBe(0o600)
    })

    test('verifies the chains', async () => {
      const { code, output } = await command('audit', 'verify')
      expect([code, output.trim().split('\n').at(-1)]).toEqual([0, 'Alle kæder holder.'])
    })

    test('tells the heads, and verifies against heads kept outside', async () => {
      const { output } = await command('audit', 'head')
      const anchor = join(files, 'heads.json')
      writeFileSync(anchor, output)
      expect((await command('audit', 'verify', '--anchor', anchor)).code).toBe(0)

      const [first, ...rest] = JSON.parse(output)
      writeFileSync(anchor, JSON.stringify([{ ...first, seq: first.seq + 7 }, ...rest]))
      const { code, output: said } = await command('audit', 'verify', '--anchor', anchor)
      expect(code).toBe(1)
      expect(said).toContain('skåret af')
    })

    test('backs up, without names and without the key', async () => {
      const { code, output } = await command('backup', backupFile)
      expect([code, /^\d+ rækker er gemt/.test(output)]).toEqual([0, true])
      nameOfFirst = await firstNameAt(server)
      for (const secret of [nameOfFirst, testSecret]) expect(readFileSync(backupFile).includes(secret)).toBe(false)
    })

    test('writes a questionnaire out and refuses to read the same version in again, or a broken file', async () => {
      const { code, output } = await command('questionnaire', 'export', 'fip')
      expect(code).toBe(0)
      const file = join(files, 'fip.json')
      writeFileSync(file, output)
      expect((await command('questionnaire', 'import', file)).output).toContain('Intet er læst ind')

      writeFileSync(file, output.replace(/"version": *\d+/, '"version": 99').replace(/"kind": *"\w+"/, '"kind": 7'))
      const newer = await command('questionnaire', 'import', file, '--municipality', '901')
      expect([0, 1]).toContain(newer.code)
      writeFileSync(file, '{"format": 1, "id"')
      expect((await command('questionnaire', 'import', file)).code).toBe(1)
    })

    test('has nothing to migrate and will not seed over what is there', async () => {
      expect(await command('migrate')).toEqual({ code: 0, output: 'Intet mangler.\n' })
      expect(await command('seed')).toEqual({ code: 1, output: 'Databasen er ikke tom.\n' })
    })

    test('refuses to restore', async () => {
      const { code, output } = await command('restore', backupFile)
      expect([code, output.includes('i brug')]).toEqual([1, true])
    })

    test('refuses a second server on the same directory', async () => {
      const { code, output } = await command('serve')
      expect([code, output.trim()]).toEqual([
        1,
        `Datamappen ${dataDir} er i brug af proces ${server.pid}. Stop den først.`,
      ])
    })

    test('refuses a second server on the same port', async () => {
      const { code, output } = await run(['serve'], {
        FREMGANG_DATA_DIR: emptyDirectory(),
        PORT: new URL(server.url).port,
      })
      expect([code, output.split('\n').length]).toEqual([1, 2])
      expect(output).toContain('optaget')
    })
  })

  test('stops when told to, lets go of the directory, and starts again with its data', async () => {
    const browser = visitor(() => server.url)
    await browser.logIn('other-caseworker')
    await browser.post('/kladder/prøve', { word: 'gemt' })
    const { code, output } = await server.end('SIGTERM')
    expect(code).toBe(0)
    expect(output).toContain('Lukket.')
    expect(existsSync(join(dataDir, 'lock'))).toBe(false)

    server = await serve({ FREMGANG_DATA_DIR: dataDir })
    expect(server.output(), 'no second seeding').not.toContain('Lægger opdigtede borgere')
    expect((await browser.get('/borgere')).status, 'still logged in').toBe(200)
    await server.end('SIGINT')
  })

  describe('while no server runs', () => {
    test('verifies by itself', async () => {
      expect((await command('audit', 'verify')).code).toBe(0)
    })

    test('restores into a new place, and the chains hold there', async () => {
      const elsewhere = emptyDirectory()
      const { code, output } = await run(['restore', backupFile], { FREMGANG_DATA_DIR: elsewhere })
      expect(output).toContain('Alle kæder i loggen holder.')
      expect(code).toBe(0)
      const restored = await serve({ FREMGANG_DATA_DIR: elsewhere })
      expect(await firstNameAt(restored)).toBe(nameOfFirst)
      await restored.end('SIGKILL')
    })

    test('restores over what is there by setting it aside', async () => {
      const { code, output } = await command('restore', backupFile)
      const aside = /ligger i (\S+)\./.exec(output)?.[1]
      expect([code, aside !== undefined && existsSync(aside)]).toEqual([0, true])
    })

    test('with a wrong key restores nothing and changes nothing', async () => {
      const settings = { FREMGANG_DATA_DIR: dataDir, FREMGANG_SECRET: 'a wrong key, though it is long enough' }
      const { code, output } = await run(['restore', backupFile], settings)
      expect([code, output.includes('anden nøgle')]).toEqual([1, true])
      expect((await command('audit', 'verify')).code).toBe(0)
    })

    test('with a wrong key does not start, and says why in a line', async () => {
      const { code, output } = await run(['serve'], {
        FREMGANG_DATA_DIR: dataDir,
        FREMGANG_SECRET: 'a wrong key, though it is long enough',
      })
      expect([code, output.trim()]).toEqual([
        1,
        'Nøglen passer ikke til databasen. Sæt FREMGANG_SECRET til den nøgle, databasen er lavet med.',
      ])
    })

    test('takes over from a process that was killed', async () => {
      const killed = await serve({ FREMGANG_DATA_DIR: dataDir })
      await killed.end('SIGKILL')
      expect(existsSync(join(dataDir, 'lock'))).toBe(true)
      expect((await command('migrate')).code).toBe(0)
    })
  })

  describe('a trial’s own key', () => {
    let trial: string
    const own = () => ({ FREMGANG_DATA_DIR: trial, FREMGANG_SECRET: '' })
    const secret = () => readFileSync(join(trial, 'secret'), 'utf8')

    test('is changed while the server runs; the old one opens nothing afterwards', async () => {
      trial = dataDirectory('small')
      writeFileSync(join(trial, 'secret'), testSecret, { mode: 0o600 })
      const running = await serve(own())
      const rotated = await run(['key', 'rotate'], own())
      expect([rotated.code, secret() === testSecret, existsSync(join(trial, 'secret.previous'))]).toEqual([
        0,
        false,
        false,
      ])

      const browser = visitor(() => running.url)
      await browser.logIn('other-caseworker')
      expect((await browser.get('/borgere/1/forloeb')).status).toBe(200)
      await running.end('SIGTERM')

      expect((await run(['migrate'], { ...own(), FREMGANG_SECRET: testSecret })).output).toContain('Nøglen passer ikke')
      expect((await run(['migrate'], own())).code).toBe(0)
    })

    test('changed halfway is finished the next time', async () => {
      const current = secret()
      copyFileSync(join(trial, 'secret'), join(trial, 'secret.previous'))
      writeFileSync(join(trial, 'secret'), 'a newer secret of more than 32 bytes')
      const { code, output } = await run(['key', 'rotate'], own())
      expect([code, /[1-9]\d* borgernøgler/.test(output)]).toEqual([0, true])
      expect([secret() === current, existsSync(join(trial, 'secret.previous'))]).toEqual([false, false])
    })
  })

  test.each([
    [['nothing'], 2],
    [[], 2],
    [['backup'], 1],
    [['seed', '--seed', 'x'], 1],
    [['audit', 'verify', '--anker', 'x'], 1],
  ])('says in one line that %j cannot be done', async (argv, code) => {
    const ended = await command(...argv)
    expect(ended.code).toBe(code)
    expect(ended.output.trim().split('\n')).toHaveLength(1)
  })

  describe('needs no database', () => {
    test('to list its routes', async () => {
      const nowhere = join(files, 'nowhere')
      const { code, output } = await run(['routes', '--json'], { FREMGANG_DATA_DIR: nowhere })
      expect(code).toBe(0)
      expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(listRoutes({ trial: true, oidc: null }))))
      expect(existsSync(nowhere)).toBe(false)
    })

    test('to name every wrong setting', async () => {
      const { code, output } = await run(['serve'], { PORT: 'x', DATABASE_URL: 'mysql://db' })
      expect(code).toBe(1)
      expect(output.trim().split('\n')).toHaveLength(3)
    })
  })
})

/** Whom the case of the first citizen is about. */
async function firstNameAt({ url }: ServerProcess): Promise<string> {
  const browser = visitor(() => url)
  await browser.logIn('other-caseworker')
  const html = await (await browser.get('/borgere/1')).text()
  return /<h1[^>]*>([^<]+)/.exec(html)?.[1] ?? ''
}
