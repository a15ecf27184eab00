import { openCase } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { pages } from '../../platform/web/pages.ts'
import { listAskedQuestionnaires, listQuestionnairesInUse } from '../../questionnaires/index.ts'
import { fipDays, ruleOn } from '../../rules/index.ts'
import { dueOf } from '../due.ts'
import { listNextSteps } from './next-step-queries.ts'
import { namesOf } from './views/names.ts'
import { WayPage } from './views/way-page.tsx'
import { findWay } from './way.ts'

/** A citizen's way through all her waves. */
export const wayRoutes = pages()

wayRoutes.get(
  paths.progression,
  { may: 'read-fip', audit: 'fip.progression-viewed', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, today, visit, query, show, id } = request
    const file = await openCase(db, actor, id('citizen'), request)
    const citizen = file.citizen.id
    const fip = await findWay(db, actor, citizen, 'fip')
    const beside = []
    const others = (await listAskedQuestionnaires(db, citizen)).filter((each) => each !== 'fip')
    for (const each of others) beside.push(await findWay(db, actor, citizen, each))
    const latest = fip?.passed[0]?.assessment ?? null
    const rhythmDays = ruleOn(fipDays, today).value
    const theme = fip?.questionnaire.themes.find((each) => each.id === query.get('tema'))
    const props = {
      visit,
      actor,
      file,
      names: namesOf(file, latest, actor, visit.language),
      fip,
      others: beside.filter((way) => way !== null),
      steps: await listNextSteps(db, citizen),
      due: dueOf(file.citizen.takenOverOn, latest?.completedOn ?? null, rhythmDays, today),
      rhythmDays,
      hasOtherSets: (await listQuestionnairesInUse(db)).length > 1,
      theme: theme?.id ?? null,
    }
    return show(<WayPage {...props} />)
  },
)
