import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../test/support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const listOf = async (persona: string, query = '') => {
  const browser = await app.as(persona)
  return await (await browser.get(`/borgere${query}`)).text()
}

test('a caseworker meets her own citizens, a leader, who has none, the team’s', async () => {
  expect(await listOf('caseworker')).toContain('<h1>Mine borgere</h1>')
  const leader = await listOf('team-leader', '?udsnit=alle')
  expect(leader).toContain('<h1>Teamets borgere</h1>')
  expect(leader).toContain('Samira Haddad')
  expect(leader, 'says whose need it is').toMatch(/har brug for nogen i dag/)
})

test('the address can ask for the other list, and a case opened from it leads on through it', async () => {
  expect(await listOf('caseworker', '?hvis=team')).toContain('<h1>Teamets borgere</h1>')
  expect(await listOf('team-leader', '?hvis=mine')).toContain('Du har ingen borgere endnu')
  const href = /href="(\/borgere\/1\?fra=[^"]*)"/.exec(await listOf('team-leader', '?udsnit=alle'))?.[1] ?? ''
  const leader = await app.as('team-leader')
  const file = await (await leader.get(href.replaceAll('&amp;', '&'))).text()
  expect(file, 'the next one on the list').toMatch(/<a href="\/borgere\/\d+\?fra=udsnit%3Dalle"/)
})
