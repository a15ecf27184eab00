import { type Block, type PdfLanguage, pdfOf } from '../../platform/pdf/pdf-of.ts'
import { type PlainDate, writeDate } from '../../platform/plain-date.ts'
import { formatHours } from '../../platform/quarter-hours.ts'
import type { FullPlacement } from '../placement-queries.ts'
import { parties, type WorkAgreement } from './agreement.ts'
import { type PaperWords, paperWords } from './paper-words.ts'

export interface Paper {
  readonly placement: FullPlacement
  readonly agreement: WorkAgreement
  readonly citizenName: string
  readonly municipalityName: string
}

const spoken: Readonly<Record<string, PdfLanguage>> = { arabisk: 'ar', ukrainsk: 'uk', engelsk: 'en' }

/** The languages somebody speaks before the first that the paper can be written in: in these it is gone through by word of mouth. */
export function languagesWithoutPaper(spokenLanguages: readonly string[]): readonly string[] {
  const first = spokenLanguages.findIndex((name) => name.toLowerCase() === 'dansk' || spoken[name.toLowerCase()])
  return first === -1 ? spokenLanguages : spokenLanguages.slice(0, first)
}

/** The first of the languages somebody speaks that the paper can be written in, beside Danish. Danish: none of them. */
export const paperLanguageOf = (spokenLanguages: readonly string[]): PdfLanguage =>
  spokenLanguages.map((name) => spoken[name.toLowerCase()]).find((language) => language !== undefined) ?? 'da'

/** The work agreement to print and sign: Danish, and beside it the citizen's language. What people wrote stands in Danish. */
export const agreementPaper = (paper: Paper, language: PdfLanguage): Promise<Uint8Array<ArrayBuffer>> =>
  pdfOf({
    title: paperWords.da.title,
    language: 'da',
    foot: `${paperWords.da.title} · ${paper.municipalityName}`,
    blocks: language === 'da' ? inDanish(paper) : inBoth(paper, language),
  })

function inDanish(paper: Paper): Block[] {
  const words = paperWords.da
  const rows = factsOf(paper, words).map(([label, value]) => ({ label, value }))
  const sections = sectionsOf(paper.agreement, words).flatMap(([heading, texts]): Block[] => [
    { kind: 'heading', text: heading },
    ...texts.map((text): Block => ({ kind: 'paragraph', text })),
  ])
  return [{ kind: 'paragraph', text: words.intro }, { kind: 'facts', rows }, ...sections, ...signed(paper, 'da')]
}

function inBoth(paper: Paper, language: PdfLanguage): Block[] {
  const [danish, other] = [paperWords.da, paperWords[language]]
  const both = { kind: 'beside', languages: ['da', language], names: [danish.language, other.language] } as const
  const others = factsOf(paper, other)
  const facts = factsOf(paper, danish).map(([label, value], at) => ({
    texts: [`${label}: ${value}`, `${others[at]?.[0]}: ${others[at]?.[1]}`] as const,
  }))
  const top = [
    { strong: true, texts: [danish.title, other.title] as const },
    { texts: [danish.intro, `${other.intro} ${other.inDanish}`] as const },
  ]
  const headings = sectionsOf(paper.agreement, other)
  const sections = sectionsOf(paper.agreement, danish).flatMap(([heading, texts], at): Block[] => [
    { kind: 'heading', text: heading },
    { kind: 'paragraph', text: headings[at]?.[0] ?? '', language, quiet: true },
    ...texts.map((text): Block => ({ kind: 'paragraph', text })),
  ])
  return [{ ...both, rows: [...top, ...facts] }, ...sections, ...signed(paper, language)]
}

function factsOf({ placement, citizenName }: Paper, words: PaperWords): (readonly [string, string])[] {
  const hours = (quarters: number) => words.hours(formatHours(quarters, 'da'))
  const date = (day: PlainDate) => writeDate(day)
  const { startsOn, endsOn } = placement
  return [
    [words.parties.citizen, citizenName],
    [words.workplace, placement.workplace],
    [words.kind, words.kinds[placement.kind]],
    [words.period, endsOn ? words.until(date(startsOn), date(endsOn)) : words.from(date(startsOn))],
    [words.weekly, hours(placement.weeklyQuarterHours)],
    [placement.kind === 'igu' ? words.practice : words.paid, hours(placement.paidQuarterHours)],
    [words.aimed, hours(placement.aimedQuarterHours)],
  ]
}

function sectionsOf(agreement: WorkAgreement, words: PaperWords): (readonly [string, readonly string[]])[] {
  const goals = agreement.partGoals.map((goal, at) => `${at + 1}. ${goal}`)
  const sections: (readonly [string, readonly string[]])[] = [
    [words.aim, [agreement.aim]],
    [words.partGoals, goals],
    [words.tasks, [agreement.tasks]],
    [words.workingTime, [agreement.workingTime]],
    [words.followUp, [words.every(agreement.followUpWeeks), agreement.followUp].filter(Boolean)],
  ]
  return sections.filter(([, texts]) => texts.length > 0)
}

/** Who has said yes, and rules to sign on. */
function signed({ agreement, citizenName, placement, municipalityName }: Paper, language: PdfLanguage): Block[] {
  const [danish, other] = [paperWords.da, paperWords[language]]
  const names = { citizen: citizenName, company: placement.workplace, municipality: municipalityName }
  const rows = parties.map((party) => {
    const on = agreement.confirmed.get(party)
    return { label: danish.parties[party], value: on ? danish.saidYes(writeDate(on)) : danish.hasNot }
  })
  const lines = parties.map((party) => {
    const beside = language === 'da' ? '' : `\n${other.parties[party]}`
    return `${danish.parties[party]}${beside}\n${names[party]}`
  })
  return [
    { kind: 'facts', rows },
    { kind: 'signatures', lines },
  ]
}
