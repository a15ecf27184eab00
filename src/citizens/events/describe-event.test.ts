import { expect, test } from 'vitest'
import { describeCitizenEvent } from './describe-event.ts'

const da = (what: `${string}.${string}`, detail: Record<string, string | number | null> = {}) =>
  describeCitizenEvent({ what, detail }, 'da')

test('a change is said from what to what', () => {
  expect(da('match-group.changed', { from: 'activity-ready', to: 'job-ready' })).toEqual({
    icon: 'flag',
    title: 'Matchgruppe',
    from: 'aktivitetsparat',
    to: 'jobparat',
  })
  expect(da('digital-skill.changed', { service: 'mitid', from: null, to: 'with-help' })).toMatchObject({
    title: 'MitID',
    from: undefined,
    to: 'med hjælp',
  })
  expect(da('citizen.transferred', { from: 'Pernille Holt', to: 'Kirsten Holm' })).toMatchObject({
    from: 'Pernille Holt',
    to: 'Kirsten Holm',
  })
})

test('a Danish level names the test, and what came before only where it changed', () => {
  const passed = { education: 'DU2', module: 3, testPassed: 'modultest 2', fromEducation: 'DU2', fromModule: 2 }
  expect(da('danish-level.reached', passed)).toMatchObject({
    title: 'Modultest 2 i dansk bestået',
    from: 'DU2, modul 2',
    to: 'DU2, modul 3',
  })
  expect(da('danish-level.reached', { ...passed, fromModule: 3 })?.from).toBeUndefined()
})

test('a correction names the fields and the reason, never the values', () => {
  const line = da('citizen.corrected', {
    reason: 'Flyttet',
    fields: 'telephone address',
    'from.address': 'Hemmelig Sti 7',
    'to.address': 'Ny Vej 1',
  })
  expect(line).toEqual({ icon: 'edit', title: 'Rettet: telefon og adresse', meta: 'Flyttet' })
})

test('a part ends with nobody after', () => {
  expect(da('mentor.attached', { from: 'Aster Lindqvist', to: null })?.title).toBe('Mentoren er stoppet')
})

test('a case of somebody erased is told without words, and another feature’s facts are left to it', () => {
  expect(da('ability.noted')?.title).toBe('Kan nu: ')
  expect(da('case.closed', {})).toEqual({ icon: 'lock', title: 'Sagen blev afsluttet', meta: undefined })
  expect(da('talk.held')).toBeNull()
})
