import { describe, expect, test } from 'vitest'
import { kitchen } from '../../../test/support/kitchen.ts'
import { readPdf, tagsOf } from '../../../test/support/read-pdf.ts'
import type { PdfLanguage } from '../../platform/pdf/pdf-of.ts'
import { day } from '../../platform/plain-date.ts'
import type { WorkAgreement } from './agreement.ts'
import { agreementPaper, languagesWithoutPaper, paperLanguageOf } from './agreement-paper.ts'
import { paperWords } from './paper-words.ts'

const agreement: WorkAgreement = {
  id: 1,
  placementId: kitchen.id,
  aim: '18 betalte timer om ugen fra februar',
  partGoals: ['Står selv for buffeten', 'Åbner køkkenet alene'],
  tasks: 'Anretning og opvask',
  workingTime: 'Mandag til torsdag 9-13.45',
  followUp: 'Jonas Bruun',
  followUpWeeks: 4,
  writtenOn: day('2026-10-16'),
  writtenByName: 'Jonas Bruun',
  confirmed: new Map([['citizen', day('2026-10-16')]]),
}
const paper = async (language: PdfLanguage) => {
  const names = { citizenName: 'Samira Haddad', municipalityName: 'Fjordby Kommune' }
  return readPdf(await agreementPaper({ placement: kitchen, agreement, ...names }, language))
}

describe('the work agreement on paper', () => {
  test('says in Danish what is agreed, who has said yes and who has not', async () => {
    const { said, tags, untagged } = await paper('da')
    for (const words of [
      'Fjordkøkkenet',
      '18 betalte timer om ugen fra februar',
      '2. Åbner køkkenet alene',
      '19.10.2026 til 15.1.2027',
    ])
      expect(said.replaceAll('\n', ' ')).toContain(words)
    expect(said).toContain('har sagt ja 16.10.2026')
    expect(said).toContain('har ikke sagt ja endnu')
    expect(tagsOf(tags, 'H2').map(({ text }) => text)).toEqual(['Mål', 'Delmål', 'Opgaver', 'Arbejdstid', 'Opfølgning'])
    expect(untagged).toEqual([])
  })

  test.each([
    ['ar', 'اتفاقية العمل', 'تدريب في شركة'],
    ['uk', 'Трудова угода', 'Практика в компанії'],
    ['en', 'Work agreement', 'Internship'],
  ] as const)('has %s beside the Danish', async (language, title, kind) => {
    const { said, tags, untagged } = await paper(language)
    expect(said).toContain(title)
    expect(said.replaceAll('\n', ' ')).toContain(kind)
    expect(said).toContain('Anretning og opvask')
    expect(tagsOf(tags, 'TD').some((cell) => cell.language === language)).toBe(true)
    expect(untagged).toEqual([])
  })

  test('comes in the first language of the citizen that it can be written in', () => {
    expect(paperLanguageOf(['Arabisk', 'Engelsk', 'Dansk'])).toBe('ar')
    expect(paperLanguageOf(['Tigrinya', 'Engelsk'])).toBe('en')
    expect(paperLanguageOf(['Tigrinya'])).toBe('da')
  })

  test('does not come in the languages that stand before that', () => {
    expect(languagesWithoutPaper(['Tigrinya', 'Engelsk'])).toEqual(['Tigrinya'])
    expect(languagesWithoutPaper(['Dari', 'Farsi'])).toEqual(['Dari', 'Farsi'])
    expect(['Arabisk', 'dansk'].map((first) => languagesWithoutPaper([first, 'Tigrinya']))).toEqual([[], []])
  })

  test('counts weeks as each language does', () => {
    expect([1, 4, 5, 13].map(paperWords.uk.every)).toEqual([
      'Зустрічаємося щотижня.',
      'Зустрічаємося кожні 4 тижні.',
      'Зустрічаємося кожні 5 тижнів.',
      'Зустрічаємося кожні 13 тижнів.',
    ])
    expect([2, 10, 11].map(paperWords.ar.every)).toEqual([
      'نتابع مرة كل أسبوعين.',
      'نتابع مرة كل 10 أسابيع.',
      'نتابع مرة كل 11 أسبوعًا.',
    ])
  })
})
