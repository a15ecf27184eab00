import { type CaseFile, listLooks, listTeamAround, openCase } from '../../citizens/index.ts'
import { cardStateOf, listAnswers, listCards } from '../../follow-up/index.ts'
import { listRunningPlacements } from '../../placements/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import type { Db } from '../../platform/db/scope.ts'
import { NotFoundError } from '../../platform/errors.ts'
import type { CitizenId } from '../../platform/ids.ts'
import { starThemes, wavesOf } from '../../progression/index.ts'
import { findQuestionnaire, listAssessments } from '../../questionnaires/index.ts'
import { listTasksOf } from '../../tasks/index.ts'
import type { ContentLanguage } from '../../ui/content-language.ts'
import { countLookers, type OwnPage, type OwnStar, ownSteps } from './own-page.ts'
import { isReportedAbsent, listAppointments, listWaitingForms } from './portal-queries.ts'

/** The citizen who acts. */
export function ownIdOf(actor: Actor): CitizenId {
  if (actor.citizenId === null) throw new NotFoundError('own page')
  return actor.citizenId
}

/** Everything the own page shows, read as the citizen: through her own case. */
export async function gatherOwnPage(db: Db, actor: Actor, moment: Moment, language: ContentLanguage): Promise<OwnPage> {
  const { today } = moment
  const id = ownIdOf(actor)
  const file = await openCase(db, actor, id, moment)
  const work = (await listRunningPlacements(db, [id], today)).get(id) ?? null
  const reported = await isReportedAbsent(db, id, today)
  return {
    givenName: file.citizen.givenName,
    closed: file.head.closed !== null,
    appointments: await listAppointments(db, id, today),
    forms: await listWaitingForms(db, id),
    steps: ownSteps(await listTasksOf(db, actor, id), today),
    work,
    absence: absenceOf(file, reported, work !== null),
    star: await gatherStar(db, file, language),
    cards: await countReferences(db, id, work),
    team: await listTeamAround(db, id),
    lookers: countLookers(await listLooks(db, id), today),
  }
}

/** What her workplaces have said of her: cards, and answers about the placement she is in. */
async function countReferences(db: Db, id: CitizenId, work: OwnPage['work']): Promise<number> {
  const cards = (await listCards(db, id)).filter((card) => cardStateOf(card) !== 'withdrawn')
  return cards.length + (work ? (await listAnswers(db, id, work.id)).length : 0)
}

function absenceOf({ head }: CaseFile, reported: boolean, works: boolean): OwnPage['absence'] {
  if (head.closed) return null
  if (reported) return 'reported'
  return works ? 'possible' : null
}

/** The star of the latest completed FIP. An earlier wave is its tail where both asked the same version. */
export async function gatherStar(db: Db, file: CaseFile, language: ContentLanguage): Promise<OwnStar | null> {
  const waves = wavesOf(await listAssessments(db, file.citizen.id, 'fip'))
  const wave = waves.at(-1)
  if (!wave) return null
  const before = waves.at(-2)
  const earlier = before?.questionnaireVersion === wave.questionnaireVersion ? before : null
  const questionnaire = await findQuestionnaire(db, 'fip', wave.questionnaireVersion)
  return {
    on: wave.on,
    themes: starThemes(questionnaire, wave, earlier, language),
    earlierOn: earlier?.on ?? null,
    worker: file.head.caseworker?.name.split(' ')[0] ?? null,
    highest: questionnaire.scale.max,
  }
}
