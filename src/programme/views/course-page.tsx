import type { GoalOneResult } from '../../goals/index.ts'
import { paths } from '../../paths.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { Button } from '../../ui/button/button.tsx'
import { LineFigure } from '../../ui/chart/charts.tsx'
import type { LineSpec } from '../../ui/chart/line-chart.ts'
import { formOf } from '../../ui/form.ts'
import { Note } from '../../ui/note/note.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { Select } from '../../ui/select/select.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { CoursePoint } from '../course.ts'
import type { GoalsAtHand } from '../load-frame.ts'
import type { Published } from '../result-queries.ts'
import { texts } from '../texts.ts'
import { GoalFrame } from './goal-frame.tsx'
import { SourceLine } from './source-line.tsx'

export interface CoursePageProps {
  readonly visit: Visit
  readonly atHand: GoalsAtHand
  readonly published: Published<GoalOneResult>
  readonly mean: readonly CoursePoint[]
  /** Null: only the mean is shown. */
  readonly place: { readonly code: string; readonly name: string; readonly points: readonly CoursePoint[] } | null
  readonly places: readonly { readonly code: string; readonly name: string }[]
  /** Quarters with a mean that had to be rounded more coarsely. */
  readonly coarse: readonly string[]
}

/** Goal 1 quarter by quarter: the mean, and beside it a municipality. */
export function CoursePage(props: CoursePageProps) {
  const { visit, atHand, published, mean, place, coarse } = props
  const { language } = visit
  const t = texts[language].course
  const by = place?.points ?? mean
  return (
    <GoalFrame
      visit={visit}
      atHand={atHand}
      goal={1}
      part="course"
      title={t.title}
      lead={t.lead}
      invented={published.invented}
    >
      <Choice {...props} />
      <div class="fg-stack fg-above-4">
        <Columns>
          <Column width={6}>
            <Panel title={place ? t.ofMunicipality(place.name) : t.mean}>
              <CourseFigure mean={mean} place={place} published={published} language={language} id="over-tid" />
            </Panel>
          </Column>
          <Column width={6}>
            <Panel title={place ? `${t.bySex}, ${place.name}` : t.bySex}>
              <LineFigure
                id="over-tid-koen"
                title={t.bySex}
                finding={sexFinding(by, language)}
                namesHead={t.quarter}
                least={published.result.threshold}
                spec={{
                  categories: by.map(({ quarter }) => shortQuarter(quarter, language)),
                  series: [
                    { name: t.men, kind: 'accent', values: by.map(({ men }) => men) },
                    { name: t.women, kind: 'past', values: by.map(({ women }) => women) },
                  ],
                  unit: '%',
                  min: 0,
                  language,
                }}
              />
            </Panel>
          </Column>
        </Columns>
        <Note>
          {t.overlap} {coarse.length > 0 && t.coarse(coarse.map(texts[language].period))}
        </Note>
      </div>
    </GoalFrame>
  )
}

function Choice({ visit, place, places }: CoursePageProps) {
  const t = texts[visit.language].course
  return (
    <form method="get" action={paths.goalCourse()} class="fg-row fg-no-print">
      <Select
        form={formOf({ kommune: place?.code ?? '' })}
        field="kommune"
        label={t.choose}
        options={[{ value: '', label: t.all }, ...places.map(({ code, name }) => ({ value: code, label: name }))]}
        language={visit.language}
        required={false}
      />
      <Button variant="secondary">{t.show}</Button>
    </form>
  )
}

interface CourseFigureProps extends Pick<CoursePageProps, 'mean' | 'place' | 'published'> {
  readonly language: Language
  readonly id: string
}

/** The mean over time, and a municipality beside it where one is chosen. */
export function CourseFigure({ mean, place, published, language, id }: CourseFigureProps) {
  const t = texts[language].course
  const own = place?.points ?? []
  const spec: LineSpec = {
    categories: mean.map(({ quarter }) => shortQuarter(quarter, language)),
    series: [
      ...(place ? [{ name: place.name, kind: 'accent' as const, values: valuesAt(mean, own) }] : []),
      { name: t.mean, kind: place ? 'past' : 'accent', values: mean.map(({ all }) => all) },
    ],
    unit: '%',
    min: 0,
    language,
  }
  return (
    <LineFigure
      id={id}
      title={t.title}
      finding={courseFinding(place ? own : mean, place?.name ?? null, language)}
      namesHead={t.quarter}
      least={published.result.threshold}
      spec={spec}
      source={<SourceLine published={published} language={language} />}
    />
  )
}

const valuesAt = (mean: readonly CoursePoint[], own: readonly CoursePoint[]) =>
  mean.map(({ quarter }) => own.find((point) => point.quarter === quarter)?.all ?? null)

function courseFinding(points: readonly CoursePoint[], name: string | null, language: Language): string {
  const t = texts[language].course
  const told = points.flatMap(({ quarter, all }) => (typeof all === 'number' ? [{ quarter, all }] : []))
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last || first === last) return t.none
  const period = texts[language].period
  return t.finding(name, period(first.quarter), first.all, period(last.quarter), last.all)
}

function sexFinding(points: readonly CoursePoint[], language: Language): string {
  const t = texts[language].course
  const last = points.at(-1)
  return typeof last?.men === 'number' && typeof last.women === 'number'
    ? t.bySexFinding(last.men, last.women)
    : t.bySexNone
}

const shortQuarter = (quarter: string, language: Language) => texts[language].course.short(quarter)
