import type { FullPlacement } from '../../src/placements/placement-queries.ts'
import type { CitizenId, PlacementId } from '../../src/platform/ids.ts'
import { day } from '../../src/platform/plain-date.ts'

/** An internship of thirteen weeks, 19 hours a week of which 6 are paid and 18 are aimed at. */
export const kitchen: FullPlacement = {
  id: 1 as PlacementId,
  citizenId: 1 as CitizenId,
  kind: 'internship',
  workplace: 'Fjordkøkkenet',
  contact: 'Mette Lund',
  startsOn: day('2026-10-19'),
  endsOn: day('2027-01-15'),
  weeklyQuarterHours: 76,
  paidQuarterHours: 24,
  aimedQuarterHours: 72,
  endedOn: null,
  endReason: null,
  nextStep: '',
  version: 1,
  agreedByName: 'Jonas Bruun',
  productionUnitId: null,
  placeId: null,
  companyContactId: null,
  cameOfId: null,
  becameId: null,
  extendedFrom: null,
}
