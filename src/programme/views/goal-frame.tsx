import { paths } from '../../paths.ts'
import { formatNumber } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { ChartValue } from '../../ui/chart/chart-value.ts'
import type { Child } from '../../ui/child.ts'
import { Flag } from '../../ui/flag/flag.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Tabs } from '../../ui/tabs/tabs.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { GoalsAtHand } from '../load-frame.ts'
import type { GoalNumber } from '../result-queries.ts'
import { texts } from '../texts.ts'

export type GoalPart = 'municipalities' | 'sexes' | 'course' | 'definition' | 'errata' | 'report'

interface FrameProps {
  readonly visit: Visit
  readonly title: string
  readonly lead?: Child
  readonly actions?: Child
  readonly back?: { readonly href: string; readonly label: string }
  readonly atHand: GoalsAtHand
  readonly goal: GoalNumber
  readonly part: GoalPart
  readonly invented: boolean
  readonly children?: Child
}

/** Title, the three goals with their means, and the parts of the one that is open. */
export function GoalFrame({ visit, title, lead, actions, back, atHand, goal, part, invented, children }: FrameProps) {
  const t = texts[visit.language]
  return (
    <Page
      visit={visit}
      title={title}
      lead={<Lead lead={lead} invented={invented} language={visit.language} />}
      actions={actions}
      back={back}
    >
      <nav class="fg-chips fg-below-3" aria-label={t.goals}>
        {atHand.goals.map((each) => (
          <a
            class="fg-chip"
            href={each.goal === 1 ? paths.programme() : paths.goal({ goal: each.goal })}
            aria-current={each.goal === goal ? 'page' : undefined}
          >
            {t.goalShort[each.goal]} <b>{meanWords(each.now, visit.language)}</b>
          </a>
        ))}
      </nav>
      <Tabs
        label={t.parts}
        items={partsOf(goal).map((each) => ({ label: t.part[each], href: hrefOf(each, goal), current: each === part }))}
      />
      {children}
    </Page>
  )
}

function Lead({ lead, invented, language }: { lead: Child; invented: boolean; language: Language }) {
  return (
    <>
      {lead}
      {invented && (
        <>
          {' '}
          <Flag kind="line" icon="science">
            {texts[language].invented}
          </Flag>
        </>
      )}
    </>
  )
}

const meanWords = (value: ChartValue, language: Language) =>
  typeof value === 'number' ? `${formatNumber(value, language)} %` : value === 'suppressed' ? '·' : '–'

/** Quarter by quarter only goal 1 is counted. */
const partsOf = (goal: GoalNumber): readonly GoalPart[] =>
  goal === 1
    ? ['municipalities', 'sexes', 'course', 'definition', 'errata', 'report']
    : ['municipalities', 'sexes', 'definition', 'errata', 'report']

function hrefOf(part: GoalPart, goal: GoalNumber): string {
  switch (part) {
    case 'municipalities':
      return goal === 1 ? paths.programme() : paths.goal({ goal })
    case 'sexes':
      return goal === 1 ? paths.goalSexes() : `${paths.goalSexes()}?maal=${goal}`
    case 'course':
      return paths.goalCourse()
    case 'definition':
      return paths.goalDefinition({ goal })
    case 'errata':
      return `${paths.goalErrata()}?maal=${goal}`
    case 'report':
      return `${paths.goalReport()}?maal=${goal}`
  }
}
