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
    'goal-2-own@1',
    'goal-3-own@1',
  ])
    expect(seen).toContain(words)
  expect(seen).not.toContain('Samira')
})

test('is found from the municipality’s page and from the goals', async () => {
  const leader = await app.as('project-leader')
  for (const from of ['/kommunen', '/programmet/maal/2', '/programmet/maal/3'])
    expect(await html(await leader.get(from))).toContain(`href="${page}"`)
  expect(await html(await leader.get('/programmet'))).not.toContain(`href="${page}"`)
})
