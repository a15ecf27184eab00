import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { type ApiVersion, jobindsatsClient } from './client.ts'

interface Answer {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly body?: string
  readonly breaksOff?: boolean
}

const asked: { method: string; url: string; authorization: string; body: string }[] = []
let server: Server

/** A server on this machine that gives these answers, one a request, the last one for ever. */
async function answering(...answers: readonly Answer[]): Promise<string> {
  let next = 0
  server = createServer(async (request, response) => {
    const body = await textOf(request)
    const { method = '', url = '', headers } = request
    asked.push({ method, url, authorization: headers.authorization ?? '', body })
    const answer = answers[Math.min(next++, answers.length - 1)] ?? {}
    if (answer.breaksOff) return response.destroy()
    response.writeHead(answer.status ?? 200, answer.headers).end(answer.body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

const pauses: number[] = []
const waiting = {
  wait: async (milliseconds: number) => {
    pauses.push(milliseconds)
  },
}
const client = async (version: ApiVersion, ...answers: readonly Answer[]) =>
  jobindsatsClient({ url: await answering(...answers), token: 'a-token' }, version, waiting)

afterEach(async () => {
  asked.length = 0
  pauses.length = 0
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const two =
  '[{"Variables":[{"Name":"area","Label":"Område"},{"Name":"mgroup","Label":"Antal personer"}],"Data":[["Favrskov","1.234"]]}]'
const three = '{"columns":["Område","Antal personer"],"rows":[["Favrskov",1234],["Skive",null]]}'

describe('v2', () => {
  test('sends the raw token and reads positional rows', async () => {
    const { data } = await client(2, { body: two })
    expect(await data('Y35A02', { period: 'l(m:12)', area: '*', _kon: '*' })).toEqual({
      ok: true,
      value: {
        columns: [
          ['area', 'Område'],
          ['mgroup', 'Antal personer'],
        ],
        rows: [['Favrskov', '1.234']],
      },
    })
    expect(asked).toEqual([
      {
        method: 'GET',
        url: expect.stringMatching(/^\/v2\/data\/Y35A02\/json\/\?/),
        authorization: 'a-token',
        body: '',
      },
    ])
    expect(Object.fromEntries(new URL(`http://x${asked[0]?.url}`).searchParams)).toEqual({
      period: 'l(m:12)',
      area: '*',
      _kon: '*',
    })
  })

  test('lists are sent as a body', async () => {
    const { data } = await client(2, { body: two })
    await data('Y35A02', { area: '*', period: ['2018M12'], _kon: ['Kvinder', 'Mænd'] })
    expect(asked[0]).toMatchObject({
      method: 'POST',
      url: '/v2/data/Y35A02/json',
      body: '{"area":"*","period":["2018M12"],"_kon":["Kvinder","Mænd"]}',
    })
  })

  test('subjects, tables and one table have their addresses', async () => {
    const { subjects, tables, table } = await client(2, { body: '[]' })
    await subjects()
    await tables()
    expect(await table('Y35A02')).toEqual({ ok: true, value: [] })
    expect(asked.map(({ url }) => url)).toEqual(['/v2/subjects/', '/v2/tables/', '/v2/tables/Y35A02/'])
  })
})

describe('v3', () => {
  test('sends a bearer token and reads columns and rows', async () => {
    const { data } = await client(3, { body: `\uFEFF${three}` })
    expect(await data('y35a02', { 'period.M': 'latest:14', 'hierarchy._nykom': '*' })).toEqual({
      ok: true,
      value: {
        columns: [['Område'], ['Antal personer']],
        rows: [
          ['Favrskov', '1234'],
          ['Skive', ''],
        ],
      },
    })
    expect(asked[0]).toMatchObject({ method: 'GET', authorization: 'Bearer a-token' })
    expect(new URL(`http://x${asked[0]?.url}`).searchParams.get('format')).toBe('json')
  })

  test('subjects, tables and one table have their addresses', async () => {
    const { subjects, tables, table } = await client(3, { body: '{}' })
    await subjects()
    await tables()
    await table('y35a02')
    expect(asked.map(({ url }) => url.split('?')[0])).toEqual(['/v3/subjects', '/v3/tables', '/v3/table/y35a02'])
  })
})

describe('when it does not go well', () => {
  test('429 is waited for as long as the server asks', async () => {
    const { data } = await client(3, { status: 429, headers: { 'retry-after': '7' } }, { status: 429 }, { body: three })
    expect(await data('y35a02', {})).toMatchObject({ ok: true })
    expect(pauses).toEqual([7_000, 2_000])
  })

  test('no pause is longer than a minute', async () => {
    const { data } = await client(3, { status: 429, headers: { 'retry-after': '86400' } }, { body: three })
    await data('y35a02', {})
    expect(pauses).toEqual([60_000])
  })

  test('after five tries with growing pauses it gives up', async () => {
    const { data } = await client(2, { status: 503 })
    expect(await data('Y35A02', {})).toEqual({ ok: false, why: 'busy' })
    expect(asked).toHaveLength(5)
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000])
  })

  test('a connection broken off is tried again', async () => {
    const { data } = await client(3, { breaksOff: true }, { body: three })
    expect(await data('y35a02', {})).toMatchObject({ ok: true })
    expect(pauses).toEqual([1_000])
  })

  test.each([
    [401, 'token-refused'],
    [403, 'token-refused'],
    [404, 'not-found'],
    [400, 'refused'],
  ] as const)('%i is not tried again: %s', async (status, why) => {
    const { data } = await client(3, { status })
    expect(await data('y35a02', {})).toEqual({ ok: false, why })
    expect(asked).toHaveLength(1)
  })

  test.each(['<html>', '[]', '{"rows":[]}', '[{"Variables":[],"Data":["x"]}]'])('%s is not a table', async (body) => {
    const { data } = await client(3, { body })
    expect(await data('y35a02', {})).toEqual({ ok: false, why: 'not-a-table' })
  })
})
