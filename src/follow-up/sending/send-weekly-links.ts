import { sendMessage } from '../../messages/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import { sha256 } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, MunicipalityId, StaffId, WeeklyFormId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { findSchemeInForce } from '../find-scheme.ts'
import { linkEndsAt, mondayOf } from '../week.ts'
import { insertForm } from '../weekly/form-queries.ts'
import { insertLink } from '../weekly/link-queries.ts'
import { newLinkToken } from '../weekly/weekly-link.ts'
import { letterOf } from './letter.ts'
import { type DueFollowUp, listDue } from './sending-queries.ts'

/** Whom links are sent for: an actor's own citizens, or everybody's where the clock sends. */
export interface Sender {
  readonly municipalityId: MunicipalityId
  readonly staffId: StaffId | null
  readonly actor: Actor | null
  /** The address people reach this application by, without a slash at the end. */
  readonly baseUrl: string
}

/**
 * Sends this week's link to every workplace with a running placement and somebody to answer. Sent once a week however often this
 * runs; two at the same moment send one. @returns whom the links are about.
 */
export async function sendWeeklyLinks(db: Db, sender: Sender, moment: Moment): Promise<CitizenId[]> {
  const monday = mondayOf(moment.today)
  const about: CitizenId[] = []
  for (const due of await listDue(db, { today: moment.today, monday }, sender.actor)) {
    const { placementId, citizenId, language } = due
    const { track, version } = await findSchemeInForce(db, due.track)
    const of = { municipalityId: sender.municipalityId, placementId, citizenId, language }
    const form = await insertForm(db, {
      ...of,
      weekStartsOn: monday,
      track,
      schemeVersion: version,
      madeAt: moment.now,
    })
    if (form === null) continue
    await sendLink(db, sender, moment.now, 'weekly-form', due, { id: form, weekStartsOn: monday })
    about.push(citizenId)
  }
  return about
}

/** A new link to a form, and the message it goes out with. */
export async function sendLink(
  db: Db,
  sender: Omit<Sender, 'actor'>,
  now: string,
  kind: 'weekly-form' | 'weekly-reminder',
  followUp: Omit<DueFollowUp, 'track'>,
  form: { readonly id: WeeklyFormId; readonly weekStartsOn: PlainDate },
): Promise<void> {
  const token = newLinkToken()
  const letter = letterOf(followUp, form.weekStartsOn, `${sender.baseUrl}${paths.weeklyForm({ token })}`)
  const messageId = await sendMessage(db, sender, now, { ...letter, kind, citizenId: followUp.citizenId })
  await insertLink(db, {
    municipalityId: sender.municipalityId,
    tokenHash: sha256(token),
    formId: form.id,
    messageId,
    createdAt: now,
    expiresAt: linkEndsAt(form.weekStartsOn),
  })
}
