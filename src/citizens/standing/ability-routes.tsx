import { paths } from '../../paths.ts'
import { NotFoundError } from '../../platform/errors.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages } from '../../platform/web/pages.ts'
import { parseForm } from '../../platform/web/parse-form.ts'
import { emptyForm } from '../../ui/form.ts'
import { openCase, openCaseToChange } from '../open-case.ts'
import {
  insertConsiderationReason,
  listAbilities,
  listConsiderationReasons,
  updateReasonEnded,
} from './ability-queries.ts'
import { endAbility, noteAbility } from './note-ability.ts'
import { abilityInput, considerationReasonInput } from './standing-input.ts'
import { texts } from './texts.ts'
import { AbilitiesPage } from './views/abilities-page.tsx'
import { ConsiderationReasonsPage } from './views/consideration-reasons-page.tsx'

/** What the citizen can do, and, for those who see health, why it must be so. */
export const abilityRoutes = pages()

const example = { citizen: 1 }

abilityRoutes.get(
  paths.abilities,
  { may: 'read-abilities', audit: 'ability.viewed', example },
  async ({ db, actor, id, now, today, visit, show }) => {
    const file = await openCase(db, actor, id('citizen'), { now, today })
    const abilities = await listAbilities(db, file.citizen.id)
    return show(<AbilitiesPage visit={visit} actor={actor} file={file} form={emptyForm} abilities={abilities} />)
  },
)

abilityRoutes.post(
  paths.abilities,
  { may: 'write-case', audit: 'ability.written', example },
  async ({ db, actor, id, now, today, form, visit, show, redirect }) => {
    const file = await openCaseToChange(db, actor, id('citizen'), { now, today })
    const input = parseForm(abilityInput, form, fieldWords[visit.language])
    if (!input.ok) {
      const abilities = await listAbilities(db, file.citizen.id)
      return show(
        <AbilitiesPage visit={visit} actor={actor} file={file} form={input.form} abilities={abilities} />,
        422,
      )
    }
    await noteAbility(db, actor, today, file.citizen, input.value)
    return redirect(paths.abilities({ citizen: file.citizen.id }), texts[visit.language].saved.ability)
  },
)

abilityRoutes.post(
  paths.abilityEnd,
  { may: 'write-case', audit: 'ability.stopped', example: { citizen: 1, ability: 1 } },
  async ({ db, actor, id, now, today, visit, redirect }) => {
    const file = await openCaseToChange(db, actor, id('citizen'), { now, today })
    await endAbility(db, actor, today, file.citizen, id('ability'))
    return redirect(paths.abilities({ citizen: file.citizen.id }), texts[visit.language].saved.abilityEnded)
  },
)

abilityRoutes.get(
  paths.considerationReasons,
  { may: 'read-case-history', audit: 'consideration-reason.viewed', example },
  async ({ db, actor, id, now, today, visit, show }) => {
    const file = await openCase(db, actor, id('citizen'), { now, today })
    const reasons = await listConsiderationReasons(db, file.citizen.id)
    return show(<ConsiderationReasonsPage visit={visit} actor={actor} file={file} form={emptyForm} reasons={reasons} />)
  },
)

abilityRoutes.post(
  paths.considerationReasons,
  { may: 'write-case', audit: 'consideration-reason.noted', example },
  async ({ db, actor, id, now, today, form, visit, show, redirect }) => {
    const file = await openCaseToChange(db, actor, id('citizen'), { now, today })
    const { id: citizen } = file.citizen
    const input = parseForm(considerationReasonInput, form, fieldWords[visit.language])
    if (!input.ok) {
      const reasons = await listConsiderationReasons(db, citizen)
      const again = (
        <ConsiderationReasonsPage visit={visit} actor={actor} file={file} form={input.form} reasons={reasons} />
      )
      return show(again, 422)
    }
    await insertConsiderationReason(db, actor, citizen, input.value.words, today)
    return redirect(paths.considerationReasons({ citizen }), texts[visit.language].saved.reason)
  },
)

abilityRoutes.post(
  paths.considerationReasonEnd,
  { may: 'write-case', audit: 'consideration-reason.ended', example: { citizen: 1, reason: 1 } },
  async ({ db, actor, id, now, today, visit, redirect }) => {
    const { citizen } = await openCaseToChange(db, actor, id('citizen'), { now, today })
    if (!(await updateReasonEnded(db, citizen.id, id('reason'), today))) throw new NotFoundError('consideration reason')
    return redirect(paths.considerationReasons({ citizen: citizen.id }), texts[visit.language].saved.reasonEnded)
  },
)
