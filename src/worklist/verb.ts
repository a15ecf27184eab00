import { paths } from '../paths.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { may } from '../platform/auth/permissions.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { Row } from './row.ts'
import { texts } from './texts.ts'

/** The one verb that answers a row, as far as the actor may do it; else the case is opened. */
export function verbFor(
  { reason, citizen, nextTalk }: Row,
  actor: Actor,
  language: Language,
): { label: string; href: string } {
  const t = texts[language].verbs
  const at = { citizen: citizen.id }
  const open = { label: t.open, href: paths.citizen(at) }
  switch (reason?.kind) {
    case 'absence':
      return may(actor, 'read-placements')
        ? { label: t.call(citizen.givenName), href: `${paths.placements(at)}#fravaer` }
        : open
    case 'talk-today':
      if (!may(actor, 'write-fip') || !nextTalk) return open
      return reason.withFip
        ? { label: t.startTalk, href: paths.newAssessment(at) }
        : { label: t.openTalk, href: paths.talk({ ...at, talk: nextTalk.id }) }
    case 'late':
      return may(actor, 'write-talks') ? { label: t.bookTalk, href: paths.newTalk(at) } : open
    case 'ending':
      return may(actor, 'write-placements') ? { label: t.agreeStep, href: paths.placements(at) } : open
    case 'no-contact':
      return { ...open, label: t.call(citizen.givenName) }
    default:
      return open
  }
}
