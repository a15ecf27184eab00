import type { PlacementKind } from '../../placements/index.ts'
import type { TalkKind } from '../../talks/index.ts'

// The national data model (Det Fælles Datagrundlag, starwiki): our kinds as its codes. Data, so that it can be put right.

/** Interview types: 4 Opfølgningssamtale, 7 Jobsamtale, 9 Informationsmøde, 10 CV-samtale, 11 Formidlingssamtale, 12 Anden samtale, 15 Rådighedssamtale. */
export const interviewTypes: Readonly<Record<TalkKind, number>> = {
  'job-talk': 7,
  'follow-up': 4,
  contract: 4,
  cv: 10,
  placing: 11,
  availability: 15,
  information: 9,
  'three-party': 4,
  'round-table': 12,
  motivation: 12,
  'home-visit': 12,
  'open-counselling': 12,
  telephone: 4,
}

/** Contact type 6 is "Møde direkte på arbejde". The codes of the other ways to meet are to be confirmed, so they are left out. */
export const contactTypes: Readonly<Partial<Record<TalkKind, number>>> = { 'three-party': 6 }

/** What counts as an activity, and what it is called there. A mentor scheme and an ordinary job are none. */
export const activityTypes: Readonly<Partial<Record<PlacementKind, string>>> = {
  internship: 'Virksomhedspraktik',
  'wage-subsidy': 'Løntilskud',
  'community-work': 'Nytteindsats',
  igu: 'IGU',
  'job-rotation': 'Jobrotation',
}
