import { describe, expect, test } from 'vitest'
import { contentLanguages } from '../ui/content-language.ts'
import { library, libraryQuestionnaire } from './library.ts'
import { allItems, asksWorkplace, itemOf, itemsFor, ratersAsked, themesFor, withoutHealth } from './questionnaire.ts'
import { coverageOf, isReviewed, promptOf, textIn, textOf } from './wording.ts'

const fip = libraryQuestionnaire('fip')
const bip = libraryQuestionnaire('bip')
const kib = libraryQuestionnaire('kib')

describe('FIP', () => {
  test('has the nine dimensions of the sources, in order', () => {
    expect(fip.themes.map((theme) => theme.name.da.text)).toEqual([
      'Sociale kompetencer',
      'Personlige kompetencer',
      'Sprog',
      'Faglige kompetencer',
      'Jobsøgning og engagement',
      'Selvtillid og målrettethed',
      'Helbred',
      'Viden om arbejdsmarkedet',
      'Mestring af eget liv',
    ])
  })

  test('asks the citizen 8 items and the caseworker 10: the forms are not mirror images', () => {
    expect([itemsFor(fip, 'citizen').length, itemsFor(fip, 'caseworker').length]).toEqual([8, 10])
  })

  test('asks the citizen in seven of the themes', () => {
    expect(themesFor(fip, 'citizen').length).toBe(7)
    expect(themesFor(fip, 'citizen').map((theme) => theme.id)).not.toContain('professional')
  })

  test('runs from 1 to 7, every 92 days, in words that say they are placeholders', () => {
    expect([fip.scale.min, fip.scale.max, fip.rhythmDays, fip.wordingStatus]).toEqual([1, 7, 92, 'placeholder'])
  })

  test('keeps health from those who may not read it', () => {
    expect(fip.themes.filter((theme) => theme.sensitivity === 'health').map((theme) => theme.id)).toEqual(['health'])
    expect(itemOf(withoutHealth(fip), 'strength')).toBeNull()
    expect(allItems(withoutHealth(fip)).length).toBe(allItems(fip).length - 1)
  })
})

describe('its kin', () => {
  test('BIP asks the citizen 9 and the caseworker 11, among them whether she believes in a job', () => {
    expect([itemsFor(bip, 'citizen').length, itemsFor(bip, 'caseworker').length]).toEqual([9, 11])
    expect(itemOf(bip, 'caseworker-belief')?.raters).toEqual(['caseworker'])
  })

  test('KIB asks the citizen alone', () => expect(ratersAsked(kib)).toEqual(['citizen']))

  test('each comes back every third month', () => expect([bip.rhythmDays, kib.rhythmDays]).toEqual([92, 92]))
})

describe('what workplaces are asked by the week', () => {
  const weekly = library.filter(asksWorkplace)

  test('is a questionnaire for each of thirteen tracks, which no wave asks anything of', () => {
    expect(weekly.map(({ id }) => id)).toContain('ugesvar-kitchen')
    expect(weekly).toHaveLength(13)
    for (const one of weekly) expect([one.id, ratersAsked(one)]).toEqual([one.id, []])
  })

  test('has a demand from 1 to 7 on all of it, and is answered every 7 days', () => {
    for (const one of weekly) expect([one.rhythmDays, one.scale.min, one.scale.max]).toEqual([7, 1, 7])
    for (const { id, demand = 0 } of weekly.flatMap(allItems))
      expect([id, demand >= 1 && demand <= 7]).toEqual([id, true])
    expect([fip, bip, kib].flatMap(allItems).some(({ demand }) => demand !== undefined)).toBe(false)
  })
})

describe('translations', () => {
  test.each([fip, bip, kib].map((one) => one.id))('%s has every word the citizen reads in all four languages', (id) => {
    for (const language of contentLanguages) {
      expect(coverageOf(libraryQuestionnaire(id as 'fip'), language)).toBe('whole')
    }
  })

  test.each(library.filter(asksWorkplace).map((one) => [one.id, one] as const))(
    '%s has every word the workplace reads in the two languages of its form',
    (_, one) => {
      expect(contentLanguages.map((language) => coverageOf(one, language))).toEqual(['whole', 'whole', 'none', 'none'])
    },
  )

  test.each(library.map((one) => one.id))('only the Danish of %s is reviewed', (id) => {
    const reviewed = contentLanguages.filter((language) => isReviewed(libraryQuestionnaire(id as 'fip'), language))
    expect(reviewed).toEqual(['da'])
  })

  test('Arabic is in Arabic letters and Ukrainian in Cyrillic', () => {
    for (const item of library.flatMap((one) => itemsFor(one, 'citizen'))) {
      expect(textOf(item, 'citizen', 'ar').text).toMatch(/^[\p{Script_Extensions=Arabic}\p{P}\s]+$/u)
      expect(textOf(item, 'citizen', 'uk').text).toMatch(/^[\p{Script=Cyrillic}\p{P}\s]+$/u)
    }
  })

  test('a text without the language is shown in Danish and says so', () => {
    expect(textIn(fip.skip.caseworker!, 'ar')).toEqual({
      text: 'Kan ikke vurdere endnu',
      language: 'da',
      fellBack: true,
      reviewed: true,
    })
    expect(textIn(fip.title, 'ar').fellBack).toBe(false)
  })

  test('the caseworker reads the citizen’s first name', () => {
    const item = itemOf(fip, 'speaks-danish')!
    expect(textOf(item, 'caseworker', 'da', 'Samira').text).toBe('Samira taler dansk i hverdagen')
    expect(textOf(item, 'citizen', 'da', 'Samira').text).toBe('Jeg taler dansk i hverdagen')
  })

  test('a name is text: what looks like a pattern in it stays as it is', () => {
    const item = itemOf(fip, 'speaks-danish')!
    expect(textOf(item, 'caseworker', 'da', '$& {name}').text).toBe('$& {name} taler dansk i hverdagen')
  })

  test('nobody is read a question they are not asked', () => {
    expect(() => textOf(itemOf(fip, 'qualifications')!, 'citizen', 'da')).toThrow(RangeError)
  })

  test('the prompt says what each said', () => {
    const said = promptOf(itemOf(fip, 'attendance')!, 'da', { citizen: 7, caseworker: 4 })
    expect(said?.text).toBe('Du siger 7 til at møde stabilt. Hvad tænker du på, når du siger det?')
    expect(promptOf(itemOf(fip, 'qualifications')!, 'da', { citizen: 7, caseworker: 4 })).toBeNull()
  })

  test('every item asked of both has a prompt', () => {
    const both = [fip, bip].flatMap(allItems).filter((item) => item.raters.length === 2)
    expect(both.filter((item) => !item.prompt).map((item) => item.id)).toEqual([])
  })
})
