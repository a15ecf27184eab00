/** Next steps as two people agree on them: from any item of FIP, small enough to be done. `own` is the citizen's. No names: a step becomes a task. */
export const steps: Readonly<Record<string, { readonly own: readonly string[]; readonly ours: readonly string[] }>> = {
  cooperation: {
    own: [
      'Spørger en kollega om hjælp én gang om dagen',
      'Tager en opgave sammen med en anden hver uge',
      'Spiser frokost sammen med kollegerne, ikke alene',
    ],
    ours: ['Aftaler en fast makker på arbejdspladsen'],
  },
  attendance: {
    own: [
      'Ringer selv og melder fravær før kl. 7.30',
      'Sætter to alarmer og pakker tasken aftenen før',
      'Finder en, der kan hente børnene, når bussen er forsinket',
      'Skriver mødetiderne op på køleskabet',
    ],
    ours: ['Spørger arbejdspladsen, om mødetiden kan flyttes en halv time'],
  },
  'understands-danish': {
    own: [
      'Hører nyheder på let dansk hver morgen',
      'Beder folk gentage i stedet for at nikke',
      'Ser børnenes film på dansk uden undertekster',
    ],
    ours: ['Skriver op til aftenhold på sprogcenteret'],
  },
  'speaks-danish': {
    own: [
      'Taler dansk i pauserne to dage om ugen',
      'Ringer selv til tandlægen på dansk',
      'Går til sprogcafé på biblioteket hver torsdag',
      'Tager imod gæster i døren og taler dansk med dem',
    ],
    ours: ['Finder en frivillig samtalepartner'],
  },
  qualifications: {
    own: ['Viser sine papirer hjemmefra til vejlederen', 'Prøver to nye opgaver på arbejdspladsen i denne måned'],
    ours: ['Undersøger et hygiejnekursus', 'Søger om vurdering af uddannelsen hjemmefra', 'Undersøger truckcertifikat'],
  },
  initiative: {
    own: ['Søger to job om ugen og skriver dem i joblog', 'Går forbi tre arbejdspladser og afleverer CV'],
    ours: ['Øver telefonopkald til arbejdsgivere sammen', 'Ringer til to arbejdspladser sammen'],
  },
  'belief-in-job': {
    own: ['Taler med en, der har fået job ad samme vej', 'Skriver tre ting ned, der gik godt på arbejdet, hver fredag'],
    ours: ['Spørger chefen om en udtalelse'],
  },
  strength: {
    own: [
      'Lægger den tungeste opgave om formiddagen',
      'Går en tur hver dag efter arbejde',
      'Holder fast pause kl. 10, også når der er travlt',
    ],
    ours: ['Aftaler pauser og arbejdstid med chefen'],
  },
  'knows-jobs': {
    own: [
      'Besøger en arbejdsplads mere og spørger, hvad de ser efter',
      'Finder tre jobopslag og siger, hvad der er svært i dem',
    ],
    ours: ['Arrangerer besøg i to virksomheder'],
  },
  'daily-life': {
    own: [
      'Laver en ugeplan sammen med familien om søndagen',
      'Beder naboen om at hente om onsdagen',
      'Tilmelder børnene fritidsordning',
    ],
    ours: ['Aftaler med mentor om hjælp til breve fra skolen'],
  },
}

/** A word when it was done, for some. */
export const doneWords = [
  '',
  '',
  '',
  'Gået godt.',
  'Holder stadig.',
  'Tog længere tid end tænkt.',
  'Gjort sammen med mentor.',
  'Lykkedes anden gang.',
]

/** Tasks staff give themselves between talks. */
export const ownTasks: readonly string[] = [
  'Ring til sprogcenteret om holdet',
  'Send kopi af kontrakten',
  'Følg op på ansøgningen om institution',
  'Bestil tolk til næste samtale',
  'Hør arbejdspladsen, hvordan det går',
  'Opdater CV på Jobnet sammen',
  'Spørg boligforeningen om indskuddet',
]

/** Practical matters as they bear on work. */
export const children = [
  'Ingen børn',
  'Et barn i vuggestue, hentes senest 16.15',
  'To, børnehave og 2. klasse. Henter senest 16.30',
  'Tre i skole, den yngste i 0. klasse',
  'Store børn, klarer sig selv',
  'Et barn i børnehave, ægtefælle henter',
  'Fire, to i skole og to hjemme hos ægtefælle',
  'Nyfødt, barsel til foråret',
]
export const transports = [
  'Bus og cykel. Ikke kørekort',
  'Cykel',
  'Kørekort, ikke bil',
  'Bil',
  'Bus 12, hver halve time',
  'Bus, én i timen før kl. 7',
  'Går eller cykler',
  'Øver til kørekort',
]
