import { describeCitizenEvent, type EventLine, type Field } from '../citizens/index.ts'
import { describeCompanyEvent } from '../companies/index.ts'
import { describeFollowUpEvent } from '../follow-up/index.ts'
import { describeJobEvent } from '../lasting-job/index.ts'
import { describeMatchingEvent } from '../matching/index.ts'
import { describePlacementEvent } from '../placements/index.ts'
import { describePlanEvent } from '../plan/index.ts'
import type { CaseEvent } from '../platform/audit/case-event-queries.ts'
import type { Language } from '../platform/i18n/language.ts'
import { describeStepEvent, describeWaveEvent } from '../progression/index.ts'
import { describeTalkEvent } from '../talks/index.ts'
import { describeTaskEvent } from '../tasks/index.ts'
import { describeVisitationEvent } from '../visitation/index.ts'

/** An event as the timeline says it. */
export interface Line extends EventLine {
  readonly event: CaseEvent
}

export const kinds = ['samtaler', 'fip', 'praktik', 'sprog'] as const
/** What a timeline can be narrowed to. */
export type Kind = (typeof kinds)[number]

/** Which field of a case an event belongs to: who may not see the field may not see that it happened. */
export function fieldOf(what: string): Field {
  const [noun] = what.split('.')
  switch (noun) {
    case 'talk':
      return 'talks'
    case 'note':
      return 'notes'
    case 'place':
    case 'placement':
    case 'absence':
    case 'weekly-answer':
    case 'follow-up':
    case 'competence-card':
      return 'placements'
    case 'fip':
    case 'bip':
    case 'kib':
    case 'wave':
    case 'side':
      return 'fip'
    case 'visitation':
    case 'referral':
    case 'sharing':
    case 'company-request':
    case 'job-search':
      return 'wishes'
    case 'ability':
      return 'abilities'
    case 'danish-level':
      return 'danish'
    case 'task':
    case 'step':
      return 'steps'
    default:
      return 'history'
  }
}

const fieldsOf: Readonly<Record<Kind, readonly Field[]>> = {
  samtaler: ['talks', 'notes'],
  fip: ['fip', 'steps'],
  praktik: ['placements'],
  sprog: ['danish'],
}

/** Events in words, narrowed to a kind. Events nobody has words for are left out. */
export function linesFor(events: readonly CaseEvent[], language: Language, kind: Kind | null = null): Line[] {
  return events
    .filter(({ what }) => kind === null || fieldsOf[kind].includes(fieldOf(what)))
    .flatMap((event) => {
      const words = describe.map((each) => each(event, language)).find((said) => said !== null)
      return words ? [{ event, ...words }] : []
    })
}

const describe = [
  describeCitizenEvent,
  describeTalkEvent,
  describeCompanyEvent,
  describePlacementEvent,
  describePlanEvent,
  describeFollowUpEvent,
  describeJobEvent,
  describeTaskEvent,
  describeVisitationEvent,
  describeMatchingEvent,
  describeWaveEvent,
  describeStepEvent,
]
