import { paths } from '../../paths.ts'
import { may } from '../../platform/auth/permissions.ts'
import { pages } from '../../platform/web/pages.ts'
import { texts } from './texts.ts'
import { MunicipalityPage } from './views/municipality-page.tsx'

/** Where the day begins for those who work without cases. Nothing here reads a citizen. */
export const firstPageRoutes = pages()

firstPageRoutes.get(
  paths.municipality,
  { may: 'see-municipality', audit: 'municipality.viewed', example: {} },
  ({ actor, visit, show }) => {
    const t = texts[visit.language]
    const works = [
      { may: 'see-goals', label: t.goals, text: t.goalsText, href: paths.programme() },
      { may: 'see-own-goals', label: t.ownGoals, text: t.ownGoalsText, href: paths.ownGoals() },
      { may: 'see-lasting-job', label: t.lastingJob, text: t.lastingJobText, href: paths.lastingJob() },
      { may: 'reflect-in-team', label: t.reflection, text: t.reflectionText, href: paths.reflection() },
      {
        may: 'manage-questionnaires',
        label: t.questionnaires,
        text: t.questionnairesText,
        href: paths.questionnaires(),
      },
      { may: 'work-as-staff', label: t.reliable, text: t.reliableText, href: paths.reliableChange() },
    ] as const
    return show(<MunicipalityPage visit={visit} works={works.filter((work) => may(actor, work.may))} />)
  },
)
