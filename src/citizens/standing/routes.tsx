import { paths } from '../../paths.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages } from '../../platform/web/pages.ts'
import { parseForm, refusedForm, typedDate } from '../../platform/web/parse-form.ts'
import { formOf } from '../../ui/form.ts'
import { openCase, openCaseToChange } from '../open-case.ts'
import { changeMatchGroup } from './change-match-group.ts'
import { noteDanishLevel } from './note-danish-level.ts'
import { noteDigitalSkills } from './note-digital-skills.ts'
import { standingErrors } from './standing-errors.ts'
import { danishLevelInput, digitalSkillsInput, matchGroupInput } from './standing-input.ts'
import { listDanishLevels, listDigitalSkills, listMatchGroups } from './standing-queries.ts'
import { texts } from './texts.ts'
import { DanishLevelPage } from './views/danish-level-page.tsx'
import { DigitalSkillsPage } from './views/digital-skills-page.tsx'
import { MatchGroupPage } from './views/match-group-page.tsx'

/** Where the citizen stands: match group, Danish, digital. Dated facts that are added to, never overwritten. */
export const standingRoutes = pages()

const example = { citizen: 1 }

standingRoutes.get(
  paths.matchGroups,
  { may: 'read-case-history', audit: 'match-group.viewed', example },
  async ({ db, actor, id, now, today, visit, show }) => {
    const file = await openCase(db, actor, id('citizen'), { now, today })
    const history = await listMatchGroups(db, file.citizen.id)
    const form = formOf(typedDate('from', today))
    return show(<MatchGroupPage visit={visit} actor={actor} file={file} form={form} history={history} />)
  },
)

standingRoutes.post(
  paths.matchGroups,
  { may: 'write-case', audit: 'match-group.decided', example },
  async ({ db, actor, id, now, today, form, visit, show, redirect }) => {
    const file = await openCaseToChange(db, actor, id('citizen'), { now, today })
    const t = texts[visit.language]
    const history = await listMatchGroups(db, file.citizen.id)
    const input = parseForm(matchGroupInput, form, fieldWords[visit.language])
    if (!input.ok)
      return show(<MatchGroupPage visit={visit} actor={actor} file={file} form={input.form} history={history} />, 422)
    const changed = await changeMatchGroup(db, actor, today, file.citizen, input.value)
    if (changed.ok) return redirect(paths.matchGroups({ citizen: file.citizen.id }), t.saved.matchGroup)
    const again = refusedForm(form, standingErrors(changed.refusal, 'group', t.errors))
    return show(<MatchGroupPage visit={visit} actor={actor} file={file} form={again} history={history} />, 422)
  },
)

standingRoutes.get(
  paths.danishLevels,
  { may: 'read-danish', audit: 'danish-level.viewed', example },
  async ({ db, actor, id, now, today, visit, show }) => {
    const file = await openCase(db, actor, id('citizen'), { now, today })
    const history = await listDanishLevels(db, file.citizen.id)
    const form = formOf({ education: file.head.danish?.education ?? '', ...typedDate('from', today) })
    return show(<DanishLevelPage visit={visit} actor={actor} file={file} form={form} history={history} />)
  },
)

standingRoutes.post(
  paths.danishLevels,
  { may: 'write-case', audit: 'danish-level.noted', example },
  async ({ db, actor, id, now, today, form, visit, show, redirect }) => {
    const file = await openCaseToChange(db, actor, id('citizen'), { now, today })
    const t = texts[visit.language]
    const history = await listDanishLevels(db, file.citizen.id)
    const input = parseForm(danishLevelInput, form, fieldWords[visit.language])
    if (!input.ok)
      return show(<DanishLevelPage visit={visit} actor={actor} file={file} form={input.form} history={history} />, 422)
    const noted = await noteDanishLevel(db, actor, today, file.citizen, input.value)
    if (noted.ok) return redirect(paths.danishLevels({ citizen: file.citizen.id }), t.saved.danish)
    const again = refusedForm(form, standingErrors(noted.refusal, 'education', t.errors))
    return show(<DanishLevelPage visit={visit} actor={actor} file={file} form={again} history={history} />, 422)
  },
)

standingRoutes.get(
  paths.digitalSkills,
  { may: 'read-case-history', audit: 'digital-skill.viewed', example },
  async ({ db, actor, id, now, today, visit, show }) => {
    const file = await openCase(db, actor, id('citizen'), { now, today })
    const history = await listDigitalSkills(db, file.citizen.id)
    const current = Object.fromEntries(file.head.digital.map(({ service, level }) => [service, level]))
    const form = formOf({ ...current, ...typedDate('from', today) })
    return show(<DigitalSkillsPage visit={visit} actor={actor} file={file} form={form} history={history} />)
  },
)

standingRoutes.post(
  paths.digitalSkills,
  { may: 'write-case', audit: 'digital-skill.noted', example },
  async ({ db, actor, id, now, today, form, visit, show, redirect }) => {
    const file = await openCaseToChange(db, actor, id('citizen'), { now, today })
    const t = texts[visit.language]
    const history = await listDigitalSkills(db, file.citizen.id)
    const input = parseForm(digitalSkillsInput, form, fieldWords[visit.language])
    if (!input.ok)
      return show(
        <DigitalSkillsPage visit={visit} actor={actor} file={file} form={input.form} history={history} />,
        422,
      )
    const noted = await noteDigitalSkills(db, actor, today, file.citizen, input.value)
    if (noted.ok) return redirect(paths.digitalSkills({ citizen: file.citizen.id }), t.saved.digital)
    const again = refusedForm(form, standingErrors(noted.refusal, 'mitid', t.errors))
    return show(<DigitalSkillsPage visit={visit} actor={actor} file={file} form={again} history={history} />, 422)
  },
)
