import { formatDate } from '../../platform/i18n/format.ts'
import { Note } from '../../ui/note/note.tsx'
import { texts as courseTexts } from '../course/texts.ts'
import { daysLeft, lastDayOf, stateOf } from '../placement.ts'
import { texts } from '../texts.ts'
import type { PlacementPageProps } from './placement-page.tsx'
import { endsSoonIn } from './placement-words.ts'

type Props = Pick<PlacementPageProps, 'visit' | 'file' | 'placement' | 'companyClosedOn' | 'endingDays'>

/** What somebody must do about a placement now. */
export function PlacementWarnings(props: Props) {
  return (
    <>
      {warningsFor(props).map((words) => (
        <Note kind="alert">{words}</Note>
      ))}
    </>
  )
}

function warningsFor({ visit, file, placement, companyClosedOn, endingDays }: Props): string[] {
  const { language, today } = visit
  const [t, c] = [texts[language], courseTexts[language]]
  const state = stateOf(placement, today)
  if (state === 'ended') return []
  const soon = endsSoonIn(placement, daysLeft(placement, today), endingDays, today)
  const last = lastDayOf(placement)
  const warnings: (string | null)[] = [
    file.head.closed ? c.closedCase : null,
    soon === null ? null : t.endingSoon(soon),
    state === 'past-its-end' && placement.endsOn ? t.pastItsEnd(formatDate(placement.endsOn, language)) : null,
  ]
  if (companyClosedOn && (last === null || companyClosedOn < last)) {
    const on = formatDate(companyClosedOn, language)
    warnings.push(companyClosedOn < today ? c.closedCompany(on) : c.closingCompany(on))
  }
  return warnings.filter((words) => words !== null)
}
