import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'

let app: TestApp
let kirsten: TestBrowser
let aster: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
  aster = await app.as('mentor')
})
afterAll(() => app.close())

const seen = async (path: string, browser = kirsten) => await (await browser.get(path)).text()
const give = async (title: string, who?: string) => {
  const me = /<option value="(\d+)"[^>]*>[^<]*, dig</.exec(await seen('/opgaver/ny?borger=1'))?.[1] ?? ''
  return await kirsten.post('/opgaver/ny', { about: '1', title, who: who ?? me, dueOn: '30.11.2026' })
}
const wayOf = async (browser: TestBrowser) =>
  `${await seen('/borgere/1', browser)}${await seen('/borgere/1/tidslinje', browser)}`

test('a mentor’s timeline tells of the citizen’s own tasks and of the steps, not of what colleagues do', async () => {
  await give('Ring til lægen om attesten')
  await give('Finder sit eksamensbevis', 'borger')
  const task = /Ring til lægen om attesten[\s\S]*?\/opgaver\/(\d+)\/udfoert/.exec(await seen('/borgere/1/opgaver'))?.[1]
  await kirsten.post(`/opgaver/${task}/udfoert`, { word: 'Lægen skriver på fredag' })

  const way = await wayOf(aster)
  expect(way).toContain('Finder sit eksamensbevis')
  expect(way).not.toContain('Ring til lægen')
  expect(way).not.toContain('Lægen skriver')
})

test('a caseworker’s timeline tells of every task, and how it went', async () => {
  const way = await wayOf(kirsten)
  expect(way).toContain('Udført: Ring til lægen om attesten')
  expect(way).toContain('Lægen skriver på fredag')
})

test('a step ended on the case’s page leads back to it', async () => {
  await give('Spørg om busruten')
  const task = /Spørg om busruten[\s\S]*?\/opgaver\/(\d+)\/udfoert/.exec(await seen('/borgere/1'))?.[1]
  const form = (await seen('/borgere/1')).match(/name="back" value="([^"]+)"/)?.[1] ?? ''
  const ended = await kirsten.post(`/opgaver/${task}/udfoert`, { back: form })
  expect(ended.headers.get('location')).toBe('/borgere/1')
})
