import { day, type PlainDate } from '../../platform/plain-date.ts'
import type { Competence, Scheme } from '../scheme.ts'
import { settings } from './settings.ts'

const competence = (id: string, da: string, en: string, demand: number): Competence => ({
  id,
  words: { da, en },
  demand,
})

/** What every track asks of the person. A track with other demands says so. */
const personal = ({
  punctual = 6,
  together = 5,
  asks = 4,
}: Partial<Record<'punctual' | 'together' | 'asks', number>>) => [
  competence('punctual', 'Møder til tiden', 'Is on time', punctual),
  competence('together', 'Arbejder sammen med andre', 'Works together with others', together),
  competence('asks', 'Spørger, når noget er uklart', 'Asks when something is unclear', asks),
]

/** Every scheme there has been, all versions. The words and demands are ours, to be adjusted with the workplaces. */
export const schemes: readonly Scheme[] = settings.map(({ track, setting, demands, professional }) => ({
  track,
  version: 1,
  validFrom: day('2026-01-01'),
  setting,
  personal: personal(demands),
  professional: professional.map(([id, da, en, demand]) => competence(id, da, en, demand)),
}))

/** A scheme as it was when it was asked. @throws RangeError for one that never was. */
export function findScheme(track: string, version: number): Scheme {
  const scheme = schemes.find((each) => each.track === track && each.version === version)
  if (!scheme) throw new RangeError(`no scheme ${track}@${version}`)
  return scheme
}

/** The scheme a track asks from a day on; the general one for a track without its own. */
export function schemeOn(track: string, on: PlainDate): Scheme {
  const of = (wanted: string) =>
    schemes
      .filter((each) => each.track === wanted && each.validFrom <= on)
      .sort((one, other) => other.version - one.version)[0]
  const scheme = of(track) ?? of('other')
  if (!scheme) throw new RangeError(`no scheme on ${on}`)
  return scheme
}
