import type { PlacementKind } from '../../placements/index.ts'

// The national data model (Det Fælles Datagrundlag, starwiki): our kinds as its codes. Data, so that it can be put right. The types of talks stand among the rules.

/** What counts as an activity, and what it is called there. A mentor scheme and an ordinary job are none. */
export const activityTypes: Readonly<Partial<Record<PlacementKind, string>>> = {
  internship: 'Virksomhedspraktik',
  'wage-subsidy': 'Løntilskud',
  'community-work': 'Nytteindsats',
  igu: 'IGU',
  'job-rotation': 'Jobrotation',
}
