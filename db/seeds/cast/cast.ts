import { fjordby, hojlund, strandkaer } from '../municipalities.ts'
import type { Story } from '../story.ts'
import { kirstens } from './kirstens.ts'
import { type Caseload, caseloads, halfAnswered, namesake, reopened, type Town, untouched } from './neighbours.ts'
import { samira } from './samira.ts'

/** Everybody in the first three municipalities' cases, the memorable ones first. Nobody elsewhere. */
export function castOf(town: Town): Story[] {
  switch (town.crew.municipalityId) {
    case fjordby.id:
      return fjordbys(town)
    case hojlund.id:
      return caseloads(town, hojlunds)
    case strandkaer.id:
      return [namesake(town, 'Else Brandt'), ...caseloads(town, strandkaers)]
    default:
      return []
  }
}

const fjordbys = (town: Town): Story[] => [
  samira(town.crew, town.today, town.random.fork('samira'), town.taken),
  ...kirstens(town),
  untouched(town, 'Sofie Dam'),
  reopened(town, 'Camilla Juul'),
  halfAnswered(town, 'Lars Winther'),
  ...caseloads(town, fjordbysLoads),
]

const fjordbysLoads: readonly Caseload[] = [
  { caseworker: 'Kirsten Holm', open: 0, closed: 9 },
  { caseworker: 'Sofie Dam', open: 27, closed: 4 },
  { caseworker: 'Lars Winther', open: 31, closed: 4 },
  { caseworker: 'Camilla Juul', open: 27, closed: 3 },
  { caseworker: 'Thomas Krag', open: 24, closed: 3 },
  { caseworker: 'Nanna Bjerre', open: 26, closed: 3 },
  { caseworker: 'Peter Østergaard', open: 20, closed: 0 },
]
const hojlunds: readonly Caseload[] = [
  { caseworker: 'Mette Krogh', open: 19, closed: 3 },
  { caseworker: 'Ulla Thygesen', open: 16, closed: 2 },
]
const strandkaers: readonly Caseload[] = [
  { caseworker: 'Else Brandt', open: 13, closed: 2 },
  { caseworker: 'Mads Overgaard', open: 12, closed: 2 },
]
