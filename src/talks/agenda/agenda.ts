import type { TalkKind } from '../talk.ts'

/** The headings of a kind of talk: what it goes through, and what its note is written under. */
export interface Agenda {
  readonly kind: TalkKind
  /** 0: the product's own; nobody here has changed it. */
  readonly version: number
  readonly headings: readonly string[]
  readonly writtenByName: string | null
  /** ISO instant; null for the product's own. */
  readonly writtenAt: string | null
}

export const MOST_HEADINGS = 12
export const LONGEST_HEADING = 120

/** What a municipality begins with. Written in Danish: the journal is. */
export const ownHeadings: Readonly<Record<TalkKind, readonly string[]>> = {
  'job-talk': [
    'Siden sidst',
    'Det job, borgeren går efter',
    'Hvad borgeren kan nu, og hvad jobbet kræver',
    'Kontakt til virksomheder',
    'Timer med løn: hvor mange nu, og hvad er næste trin',
    'Aftaler: hvem gør hvad hvornår',
  ],
  'follow-up': [
    'Siden sidst',
    'Hvordan går det på arbejdspladsen og på dansk',
    'Det, der er lykkedes',
    'Det, der står i vejen',
    'Næste skridt mod job',
    'Aftaler: hvem gør hvad hvornår',
  ],
  contract: [
    'Borgerens mål',
    'Dansk, job og uddannelse før Danmark',
    'Mål for beskæftigelse inden for et år',
    'Indsatser og timer om ugen',
    'Rettigheder og pligter er gennemgået',
    'Underskrift og næste samtale',
  ],
  cv: ['Erfaring og uddannelse', 'Sprog og kompetencer', 'Job, borgeren søger', 'Det, der mangler i CV’et', 'Aftaler'],
  placing: ['Jobbet og virksomheden', 'Hvad borgeren svarer på kravene', 'Transport og arbejdstid', 'Aftaler'],
  availability: ['Det, samtalen handler om', 'Borgerens egne ord', 'Vurdering', 'Afgørelse og vejledning om klage'],
  information: ['Det, der blev fortalt', 'Spørgsmål fra borgeren', 'Aftaler'],
  'three-party': [
    'Opgaver siden sidst',
    'Hvad borgeren kan nu',
    'Det, borgeren øver sig på',
    'Timer med løn: hvad skal der til',
    'Fravær og arbejdstid',
    'Aftaler mellem borger, virksomhed og kommune',
  ],
  'round-table': [
    'Hvem deltager, og hvad borgeren har sagt ja til',
    'Jobfunktioner, vi taler om',
    'Hvad borgeren kan i hver jobfunktion',
    'Hensyn, der gør det muligt',
    'Det, alle er enige om',
    'Aftaler: hvem gør hvad hvornår',
  ],
  motivation: [
    'Det, borgeren gerne vil',
    'Det, der taler for og imod',
    'Hvor sikker er borgeren på at lykkes',
    'Et lille skridt',
  ],
  'home-visit': ['Hvorfor hjemme', 'Det, der fylder i hverdagen', 'Børn, bolig og transport', 'Aftaler'],
  'open-counselling': ['Det, borgeren kom med', 'Hjælp, der blev givet', 'Aftaler'],
  telephone: ['Det, samtalen handlede om', 'Aftaler'],
}

/** One heading a line; empty lines and repeated ones are left out. */
export const headingsFrom = (typed: string): string[] => [
  ...new Set(
    typed
      .split('\n')
      .map((line) =>
        line
          .trim()
          .replace(/^(?:[-*•]|\d{1,2}[.)])\s*/, '')
          .replace(/:$/, ''),
      )
      .filter((line) => line !== ''),
  ),
]

/** The note with the headings it lacks under what is written; nothing that is written is moved or changed. */
export function withHeadings(note: string, headings: readonly string[]): string {
  const lines = new Set(note.split('\n').map((line) => line.trim()))
  const missing = headings.filter((heading) => !lines.has(`${heading}:`))
  if (missing.length === 0) return note
  const written = note.trimEnd()
  return `${written}${written === '' ? '' : '\n\n'}${missing.map((heading) => `${heading}:\n`).join('\n')}`
}
