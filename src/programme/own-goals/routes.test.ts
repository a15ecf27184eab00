import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../test/support/app.ts'
import { rolesWith } from '../../platform/auth/permissions.ts'
import { personas } from '../../staff/index.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const page = '/kommunen/maal'
const html = async (response: Response) => await response.text()

test('is for those who see the municipality’s figures, and for nobody else', async () => {
  for (const persona of personas) {
    const expected = rolesWith('see-own-goals').includes(persona.role) ? 200 : 403
    const { status } = await (await app.as(persona.id)).get(page)
    expect(`${persona.id} ${status}`).toBe(`${persona.id} ${expected}`)
  }
})

test('shows the share, the persons, Jobindsats beside and why they differ, and no name', async () => {
  const seen = await html(await (await app.as('project-leader')).get(page))
  for (const words of [
    'oktober 2026',
    '3. kvartal 2026',
    'Hver person tæller én gang',
    'en øvre grænse',
    'Definition: Mål 2 fra egne sager, version 1',
    'Definition: Mål 3 fra egne sager, version 1',
  ])
    expect(seen).toContain(words)
  expect(seen).not.toContain('Samira')
  expect(seen).not.toMatch(/goal-\d-own@/)
})

test('prints both figures of the same period side by side, how far apart they are and why', async () => {
  const seen = await html(await (await app.as('project-leader')).get(page))
  for (const goal of [1, 2]) {
    const part = seen.split('Jobindsats, som det er indlæst')[goal] ?? ''
    expect(part).toMatch(/Egne sager og Jobindsats, [^<]*\d{4}\./)
    expect(part).toMatch(/procentpoint (over|under) egne sager|De to andele er ens|Forskellen kan ikke vises/)
    expect(part).toMatch(/<th scope="row">Egne sager<[\s\S]*<th scope="row">Jobindsats</)
  }
})

test('is found from the municipality’s page and from the goals', async () => {
  const leader = await app.as('project-leader')
  for (const from of ['/kommunen', '/programmet/maal/2', '/programmet/maal/3'])
    expect(await html(await leader.get(from))).toContain(`href="${page}"`)
  expect(await html(await leader.get('/programmet'))).not.toContain(`href="${page}"`)
})
