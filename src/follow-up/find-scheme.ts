import { tracks } from '../companies/index.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import { findNewestVersion, findQuestionnaire } from '../questionnaires/index.ts'
import { questionnaireOf, type Scheme, schemeOf } from './scheme.ts'

/** A scheme as it was when it was asked. @throws NotFoundError for one that never was. */
export const findScheme = async (db: Db, track: string, version: number): Promise<Scheme> =>
  schemeOf(await findQuestionnaire(db, questionnaireOf(track), version))

/** What a new form of a track is made by: the newest version; of the general scheme where nobody knows the track. */
export async function findSchemeInForce(db: Db, track: string): Promise<Pick<Scheme, 'track' | 'version'>> {
  const known = (tracks as readonly string[]).includes(track) ? track : 'other'
  const version = await findNewestVersion(db, questionnaireOf(known))
  if (version === null) throw new NotFoundError('questionnaire')
  return { track: known, version }
}

/** Finds schemes that were asked, each but once however many answers were given by it. */
export function schemeFinder(db: Db): (track: string, version: number) => Promise<Scheme> {
  const found = new Map<string, Promise<Scheme>>()
  return (track, version) => {
    const asked = `${track} ${version}`
    const scheme = found.get(asked) ?? findScheme(db, track, version)
    found.set(asked, scheme)
    return scheme
  }
}
