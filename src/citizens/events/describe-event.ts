import type { CaseEvent } from '../../platform/audit/case-event-queries.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { listWords } from '../../platform/i18n/list-words.ts'
import type { IconName } from '../../ui/icons/icon-names.ts'
import { serviceNames } from '../citizen.ts'
import { texts as personTexts } from '../person/texts.ts'
import { texts as standingTexts } from '../standing/texts.ts'
import { texts as teamTexts } from '../team/texts.ts'
import { texts as citizenTexts } from '../texts.ts'
import { type EventDetail, type EventLine, lineFrom, type Sentences } from './event-line.ts'
import { texts } from './texts.ts'

/** The line of a fact that this feature records; null for the facts of others. Holds no address and no number. */
export function describeCitizenEvent(event: Pick<CaseEvent, 'what' | 'detail'>, language: Language): EventLine | null {
  return lineFrom(described, event, language)
}

const described: Sentences = {
  'citizen.created': (_, language) => ({ icon: 'person-add', title: texts[language].created }),
  'citizen.imported': ({ source }, language) => ({
    icon: 'person-add',
    title: texts[language].created,
    meta: texts[language].fromSource(said(source) ?? ''),
  }),
  'citizen.corrected': corrected,
  'citizen.import-corrected': (detail, language) => ({
    ...corrected(detail, language),
    meta: texts[language].fromSource(said(detail.source) ?? ''),
  }),
  'citizen.transferred': ({ from, to }, language) => ({
    icon: 'forward',
    title: texts[language].transferred,
    from: said(from),
    to: said(to),
  }),
  'adviser.attached': (detail, language) =>
    attached('business', detail, texts[language].adviser, texts[language].adviserEnded),
  'mentor.attached': (detail, language) =>
    attached('person', detail, texts[language].mentor, texts[language].mentorEnded),
  'match-group.changed': ({ from, to }, language) => ({
    icon: 'flag',
    title: texts[language].matchGroup,
    from: lower(named(citizenTexts[language].matchGroups, from)),
    to: lower(named(citizenTexts[language].matchGroups, to)),
  }),
  'danish-level.reached': danish,
  'digital-skill.changed': ({ service, from, to }, language) => ({
    icon: 'smartphone',
    title: named(serviceNames, service) ?? texts[language].digital,
    from: lower(named(standingTexts[language].levels, from)),
    to: lower(named(standingTexts[language].levels, to)),
  }),
  'ability.noted': ({ jobFunction, statement }, language) => ({
    icon: 'check',
    title: texts[language].can(said(statement) ?? ''),
    meta: said(jobFunction),
  }),
  'ability.ended': ({ jobFunction, statement }, language) => ({
    icon: 'minus',
    title: texts[language].canNoLonger(said(statement) ?? ''),
    meta: said(jobFunction),
  }),
  'number.added': (_, language) => ({ icon: 'contact-card', title: texts[language].number }),
  'case.closed': ({ reason }, language) => ({
    icon: 'lock',
    title: texts[language].closed,
    meta: named(teamTexts[language].reasons, reason),
  }),
  'case.reopened': (_, language) => ({ icon: 'folder-open', title: texts[language].reopened }),
}

function corrected({ fields, reason }: EventDetail, language: Language): EventLine {
  const labels = (said(fields) ?? '').split(' ').flatMap((field) => {
    const label = named(personTexts[language].fields, field)
    return label ? [label.toLowerCase()] : []
  })
  return { icon: 'edit', title: texts[language].corrected(listWords(labels, language)), meta: said(reason) }
}

function danish(detail: EventDetail, language: Language): EventLine {
  const { education, module, testPassed, fromEducation, fromModule } = detail
  const level = standingTexts[language].levelOf
  const isSame = education === fromEducation && module === fromModule
  return {
    icon: 'student',
    title: testPassed ? texts[language].passed(String(testPassed)) : texts[language].danish,
    from: fromEducation && !isSame ? level(String(fromEducation), Number(fromModule)) : undefined,
    to: education ? level(String(education), Number(module)) : undefined,
  }
}

const attached = (icon: IconName, { from, to }: EventDetail, begun: string, ended: string): EventLine => ({
  icon,
  title: to ? begun : ended,
  from: said(from),
  to: said(to),
})

const said = (value: string | number | null | undefined) =>
  value === null || value === undefined || value === '' ? undefined : String(value)

const named = (names: Readonly<Record<string, string>>, code: string | number | null | undefined) =>
  code === null || code === undefined ? undefined : names[String(code)]

const lower = (text: string | undefined) => text?.toLowerCase()
