import type { WhyRefusal } from '../dream/index.ts'
import type { TableProblem } from '../jobindsats/index.ts'

/** Why the register cannot answer, in Danish, for whoever is to mend it. */
export function describeRefusal(refusal: WhyRefusal): readonly string[] {
  if (refusal.why === 'unknown-codes')
    return [
      'Tallet er ikke opgjort. Registret har koder, som kodetabellen ikke kender, og de kan ændre tallet:',
      ...refusal.codes.map(
        ({ code, firstWeek, lastWeek, persons }) => `  ${code}: ${persons} personer, ${firstWeek} til ${lastWeek}`,
      ),
      'Læg koderne i en kodetabel, og giv den med: --codes TABEL.json.',
    ]
  if (refusal.why === 'missing-weeks')
    return [`Tallet er ikke opgjort. Udtrækket mangler uger i kvartalet: ${refusal.weeks.join(', ')}.`]
  if (refusal.why === 'missing-municipality')
    return [`Tallet er ikke opgjort. Udtrækket har ingen kommune for ${refusal.year}.`]
  return ['Personen er ikke i udtrækket.']
}

const problems: Readonly<Record<TableProblem['why'], (detail: string) => string>> = {
  'no-column': (name) => `Tabellen har ingen kolonne ${name}.`,
  'no-category': (name) => `Tabellen har ingen kategori ${name}.`,
  'no-period': (period) => `Tabellen har ingen rækker for ${period}.`,
  'no-municipality': (areas) => `Tabellen har ingen kommuner, kun: ${areas}.`,
  'several-rows': (where) => `Tabellen har flere rækker for ${where}. Vælg mellem dem med "where" i kortet.`,
  'not-a-count': (where) => `Tallet for ${where} er ikke et helt tal.`,
}

/** Why a table of Jobindsats cannot be counted, in Danish. */
export const describeTableProblem = ({ why, detail }: TableProblem) => problems[why](detail)
