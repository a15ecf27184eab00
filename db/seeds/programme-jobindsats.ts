import type { Random } from './random.ts'
import { randomFrom } from './random.ts'
import { plan } from './register-plan.ts'

/** Per cent job-ready in December 2016 and 2018; in company measures in 2016Q3 and 2018Q4. Shaped like the year report of 2018. */
type Shares = readonly [number, number, number, number]

const shares: Readonly<Record<number, Shares>> = {
  900: [58, 74, 30, 48],
  901: [17, 92, 35, 66],
  902: [70, 66, 28, 40],
  903: [45, 78, 36, 62],
  904: [53, 72, 33, 50],
  905: [48, 75, 31, 47],
  906: [40, 79, 27, 66],
  907: [80, 58, 40, 46],
  908: [50, 70, 34, 52],
  909: [56, 73, 36, 49],
  910: [47, 76, 32, 51],
  911: [51, 74, 34, 48],
  912: [69, 72, 38, 25],
  913: [85, 77, 30, 44],
  914: [49, 72, 35, 50],
  915: [72, 68, 33, 45],
  916: [70, 64, 45, 41],
}

/** How columns and areas of the invented files are read: the same map an evaluator would choose. */
export const jobReadyMap = (nameOf: (code: number) => string) => ({
  municipality: 'Område',
  municipalities: areasOf(nameOf),
  period: 'Periode',
  category: 'Visitationskategori',
  value: 'Antal personer',
  numerator: ['Jobparat'],
  denominator: ['Jobparat', 'Aktivitetsparat', 'Uoplyst visitationskategori'],
  unknown: ['Uoplyst visitationskategori'],
  sex: { column: 'Køn', man: ['Mænd'], woman: ['Kvinder'] },
})

export const companyMap = (nameOf: (code: number) => string) => ({
  municipality: 'Område',
  municipalities: areasOf(nameOf),
  period: 'Periode',
  numerator: ['Ansættelse med løntilskud i alt', 'Virksomhedspraktik i alt', 'Nytteindsats i alt'],
  denominator: ['Personer i alt'],
})

const areasOf = (nameOf: (code: number) => string) =>
  Object.fromEntries(plan.map(({ code }) => [nameOf(code), String(code)]))

/** Visitation by month and sex, as an answer of Jobindsats' API version 2. More of the men are job-ready. */
export function inventJobReady(seed: number, nameOf: (code: number) => string): string {
  const random = randomFrom(seed).fork('visitation')
  const bySex = randomFrom(seed).fork('visitation by sex')
  const rows = plan.flatMap(({ code, group }) =>
    (['2016M12', '2018M12'] as const).flatMap((period, at) => {
      const people = Math.round(group * (at === 0 ? 0.54 : 0.46))
      const ready = near(people, shares[code]?.[at] ?? 0, random)
      const unknown = Math.min(people - ready, Math.round(people * (0.01 + 0.03 * random.next())))
      const counts = {
        Jobparat: ready,
        Aktivitetsparat: people - ready - unknown,
        'Uoplyst visitationskategori': unknown,
      }
      const men = { Jobparat: 0.54, Aktivitetsparat: 0.4, 'Uoplyst visitationskategori': 0.5 }
      return Object.entries(counts).flatMap(([category, count]) => {
        const ofMen = Math.round(count * (men[category as keyof typeof men] + 0.06 * (bySex.next() - 0.5)))
        const row = (sex: string, number: number) => [nameOf(code), period, category, sex, written(number)]
        return [row('Mænd', ofMen), row('Kvinder', count - ofMen)]
      })
    }),
  )
  return answer(['Område', 'Periode', 'Visitationskategori', 'Køn', 'Antal personer'], rows)
}

/** Company measures by quarter. The three kinds share nobody here, so the upper bound is the number itself. */
export function inventCompanyMeasures(seed: number, nameOf: (code: number) => string): string {
  const random = randomFrom(seed).fork('measures')
  const rows = plan.flatMap(({ code, group }) =>
    (['2016Q03', '2018Q04'] as const).map((period, at) => {
      const people = Math.round(group * (at === 0 ? 0.5 : 0.5))
      const measures = near(people, shares[code]?.[2 + at] ?? 0, random)
      const subsidy = Math.round(measures * 0.12)
      const community = Math.round(measures * 0.14)
      const special = Math.round(community / 3)
      return [
        nameOf(code),
        period,
        ...[people, subsidy, measures - subsidy - community, community, special].map(written),
      ]
    }),
  )
  const kinds = [
    'Personer i alt',
    'Ansættelse med løntilskud i alt',
    'Virksomhedspraktik i alt',
    'Nytteindsats i alt',
    'Særligt tilrettelagt nytteindsats i alt',
  ]
  return answer(['Område', 'Periode', ...kinds], rows)
}

const near = (people: number, share: number, random: Random) =>
  Math.round((people * (share + random.next() - 0.5)) / 100)
/** Thousands have a point, as Jobindsats writes them. */
const written = (count: number) => String(count).replace(/(\d)(\d{3})$/, '$1.$2')
const answer = (names: readonly string[], rows: readonly (readonly string[])[]) =>
  `${JSON.stringify([{ Variables: names.map((name) => ({ Name: name, Label: name })), Data: rows }])}\n`
