import { paths } from '../paths.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { may } from '../platform/auth/permissions.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { Row } from './row.ts'
import { texts } from './texts.ts'

interface Verb {
  readonly label: string
  readonly href: string
}

/** The one verb that answers a row, as far as the actor may do it; else the case is opened. */
export function verbFor(row: Row, actor: Actor, language: Language): Verb {
  const t = texts[language].verbs
  const { reason, citizen } = row
  const at = { citizen: citizen.id }
  const open = { label: t.open, href: paths.citizen(at) }
  switch (reason?.kind) {
    case 'absence':
      return may(actor, 'read-placements')
        ? { label: t.call(citizen.givenName), href: `${paths.placements(at)}#fravaer` }
        : open
    case 'talk-today':
      return talkVerb(row, reason.withFip, actor, language) ?? open
    case 'late':
      return may(actor, 'write-talks') ? { label: t.bookTalk, href: paths.newTalk(at) } : open
    case 'unended':
    case 'ending':
      return may(actor, 'write-placements') ? placementVerb(row, language) : open
    case 'no-contact':
      return { ...open, label: t.call(citizen.givenName) }
    default:
      return open
  }
}

function talkVerb({ citizen, nextTalk }: Row, withFip: boolean, actor: Actor, language: Language): Verb | null {
  const t = texts[language].verbs
  const at = { citizen: citizen.id }
  if (!may(actor, 'write-fip') || !nextTalk) return null
  return withFip
    ? { label: t.startTalk, href: paths.newAssessment(at) }
    : { label: t.openTalk, href: paths.talk({ ...at, talk: nextTalk.id }) }
}

/** What is over on paper is ended; what ends soon gets a next step. */
function placementVerb({ reason, citizen, unended }: Row, language: Language): Verb {
  const t = texts[language].verbs
  const at = { citizen: citizen.id }
  return reason?.kind === 'unended' && unended
    ? { label: t.endPlacement, href: `${paths.placement({ ...at, placement: unended.id })}#afslut` }
    : { label: t.agreeStep, href: paths.placements(at) }
}
