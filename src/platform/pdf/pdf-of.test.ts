import { describe, expect, test } from 'vitest'
import { readPdf, type Tag, tagsOf } from '../../../test/support/read-pdf.ts'
import { type Block, pdfOf } from './pdf-of.ts'

const read = async (blocks: readonly Block[], language: 'da' | 'ar' = 'da') =>
  readPdf(await pdfOf({ title: 'Arbejdsaftale', language, foot: 'Fjordby Kommune', blocks }))
const said = ({ text }: Tag) => text

describe('a document that can be heard', () => {
  test('names its language and its title, says that it is tagged, and claims PDF/UA', async () => {
    const bytes = await pdfOf({ title: 'Arbejdsaftale', language: 'da', blocks: [] })
    const { version, catalog } = readPdf(bytes)
    expect(version).toBe('%PDF-1.7')
    expect(catalog).toContain('/Lang (da-DK)')
    expect(catalog).toContain('/StructTreeRoot')
    const file = Buffer.from(bytes).toString('latin1')
    expect(file).toContain('/Marked true')
    expect(file).toContain('/DisplayDocTitle true')
    expect(file).toContain('pdfuaid:part')
    expect(file).toContain('Arbejdsaftale')
  })

  test('is read as headings, paragraphs and tables in the order they are given', async () => {
    const { tags } = await read([
      { kind: 'heading', text: 'Mål' },
      { kind: 'paragraph', text: '15 betalte timer om ugen' },
      { kind: 'facts', rows: [{ label: 'Virksomhed', value: 'Fjordkøkkenet' }] },
      { kind: 'table', head: ['Delmål', 'Hvornår'], rows: [['Anretning', 'Uge 2']] },
    ])
    const [document] = tags
    expect(document?.under.map(({ type }) => type)).toEqual(['H1', 'H2', 'P', 'Table', 'Table'])
    expect(tagsOf(tags, 'TH').map(said)).toEqual(['Virksomhed', 'Delmål', 'Hvornår'])
    expect(tagsOf(tags, 'TD').map(said)).toEqual(['Fjordkøkkenet', 'Anretning', 'Uge 2'])
  })

  test('draws nothing that nobody would hear but rules and page numbers', async () => {
    const { untagged, pages } = await read([
      { kind: 'signatures', lines: ['Borgeren', 'Virksomheden', 'Kommunen'] },
      ...Array.from({ length: 30 }, (): Block => ({ kind: 'paragraph', text: 'ord '.repeat(90) })),
    ])
    expect(untagged).toEqual([])
    expect(pages).toBeGreaterThan(2)
  })

  test('says a paragraph over two pages whole', async () => {
    const words = Array.from({ length: 1500 }, (_, at) => `ord${at}`)
    const { tags, pages } = await read([{ kind: 'paragraph', text: words.join(' ') }])
    expect(pages).toBeGreaterThan(1)
    expect(tagsOf(tags, 'P').map(said).join().split(/\s+/)).toEqual(words)
  })

  test('breaks a word that is wider than the page, and loses nothing of it', async () => {
    const { tags } = await read([{ kind: 'paragraph', text: 'æ'.repeat(400) }])
    expect(tagsOf(tags, 'P').map(said).join('').replaceAll('\n', '')).toBe('æ'.repeat(400))
  })
})

describe('languages', () => {
  const arabic = 'الوظيفة: مساعد مطبخ في (Fjordkøkkenet) لمدة 19,5 ساعة، الهاتف 12 34 56 78.'

  test('Arabic with Danish names and digits in it is heard in the order it is written', async () => {
    const { tags } = await read([{ kind: 'paragraph', text: arabic, language: 'ar' }])
    const [paragraph] = tagsOf(tags, 'P')
    expect(paragraph?.language).toBe('ar')
    expect(paragraph?.text).toBe(arabic)
  })

  test('Danish, Ukrainian and Arabic stand beside each other, each in its own language', async () => {
    const rows = [{ texts: ['Timer om ugen', 'Годин на тиждень: їжа, ґанок'] as const }]
    const { tags } = await read([{ kind: 'beside', languages: ['da', 'uk'], names: ['Dansk', 'Українська'], rows }])
    expect(tagsOf(tags, 'TD').map(({ text, language }) => [text, language])).toEqual([
      ['Timer om ugen', null],
      ['Годин на тиждень: їжа, ґанок', 'uk'],
    ])
  })

  test('a whole document can be Arabic', async () => {
    const { tags, catalog } = await read([{ kind: 'facts', rows: [{ label: 'الشركة', value: 'Fjordkøkkenet' }] }], 'ar')
    expect(catalog).toContain('/Lang (ar)')
    expect(tagsOf(tags, 'TH').map(said)).toEqual(['الشركة'])
    expect(tagsOf(tags, 'TD').map(said)).toEqual(['Fjordkøkkenet'])
  })
})
