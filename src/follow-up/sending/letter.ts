import { formatDate } from '../../platform/i18n/format.ts'
import type { Letter } from '../../platform/mail/mailer.ts'
import { type PlainDate, weekOf } from '../../platform/plain-date.ts'
import { texts } from '../texts.ts'
import { lastLinkDay } from '../week.ts'
import type { DueFollowUp } from './sending-queries.ts'

/**
 * The mail with a week's link. It names nobody who is in a placement: mail passes many hands, and the page behind the link says
 * who it is about. The day the placement began tells two at the same workplace apart.
 */
export function letterOf(
  followUp: Pick<DueFollowUp, 'contactName' | 'contactEmail' | 'language' | 'staffName' | 'startsOn'>,
  weekStartsOn: PlainDate,
  link: string,
): Letter {
  const { contactName, contactEmail, language, staffName, startsOn } = followUp
  const t = texts[language].letter
  const { week } = weekOf(weekStartsOn)
  return {
    to: { name: contactName, address: contactEmail },
    subject: t.subject(week),
    text: [
      t.hello(firstNameOf(contactName)),
      t.asks(week, formatDate(startsOn, language)),
      link,
      t.lasts(formatDate(lastLinkDay(weekStartsOn), language)),
      t.regards(staffName),
    ].join('\n\n'),
  }
}

export const firstNameOf = (name: string) => name.split(/[ ,]/)[0] ?? name
