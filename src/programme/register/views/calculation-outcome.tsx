import { paths } from '../../../paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { type NumberRow, NumberTable } from '../../../ui/chart/number-table.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { percent } from '../../chart-values.ts'
import { type Calculated, type Calculation, fingerprintOf } from '../register-desk.ts'
import { texts } from '../texts.ts'

interface CalculationOutcomeProps {
  readonly visit: Visit
  readonly id: string
  readonly calculated: Calculated
}

/** What a calculation came to, what a changed parameter does to it, and the button that publishes just that. */
export function CalculationOutcome({ visit, id, calculated }: CalculationOutcomeProps) {
  const { language } = visit
  const t = texts[language]
  if (!calculated.ok) return <p>{t.calculationRefused}</p>
  const { headline, course } = calculated.value
  const share = percent(headline.projectMean.share)
  return (
    <PostForm visit={visit} action={paths.publication({ snapshot: id })} class="fg-below-4">
      <p class="fg-finding fg-below-3">
        {t.calculated(headline.quarter, typeof share === 'number' ? `${share} %` : t.hiddenMean)}{' '}
        {course.length > 0 && t.courseSaid(course.map(({ quarter }) => quarter).join(', '))}
      </p>
      <Effect calculation={calculated.value} language={language} />
      <input type="hidden" name="calculation" value={fingerprintOf(calculated.value)} />
      <Button>{t.publish}</Button>
    </PostForm>
  )
}

const figures = ['share', 'men', 'women', 'baseline'] as const

function Effect({
  calculation: { headline, standard },
  language,
}: {
  calculation: Calculation
  language: Visit['language']
}) {
  const t = texts[language].parameters
  if (!standard) return null
  const rows = figures.map((figure): NumberRow => {
    const [usual, chosen] = [percent(standard.projectMean[figure]), percent(headline.projectMean[figure])]
    const difference = typeof usual === 'number' && typeof chosen === 'number' ? chosen - usual : null
    return { name: t.figures[figure], values: [usual, chosen, difference] }
  })
  return (
    <div class="fg-below-3">
      <NumberTable
        caption={t.effect}
        heads={[t.effect, t.usual, t.chosen, t.difference]}
        rows={rows}
        language={language}
      />
    </div>
  )
}
