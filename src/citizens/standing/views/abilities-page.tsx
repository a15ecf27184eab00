import { paths } from '../../../paths.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { ChangeForm, ChangePage, type ChangeProps } from '../../views/change-page.tsx'
import type { Ability } from '../ability-queries.ts'
import { texts } from '../texts.ts'
import { AbilityList } from './ability-list.tsx'

export function AbilitiesPage({ abilities, ...change }: ChangeProps & { abilities: readonly Ability[] }) {
  const { visit, actor, form, file } = change
  const { language } = visit
  const { id, sex } = file.citizen
  const t = texts[language]
  const on = { form, language }
  const mayEnd = may(actor, 'write-case') && file.refusal === null
  return (
    <ChangePage
      {...change}
      title={t.abilities[sex]}
      lead={`${t.abilitiesLead[sex]} ${t.notForCompanies}`}
      historyTitle={t.abilities[sex]}
      history={
        abilities.length > 0 && (
          <AbilityList
            abilities={abilities}
            language={language}
            beside={(ability) =>
              mayEnd && (
                <PostForm visit={visit} action={paths.abilityEnd({ citizen: id, ability: ability.id })}>
                  <Button variant="tertiary" small about={t.endOf(ability.statement)}>
                    {t.end}
                  </Button>
                </PostForm>
              )
            }
          />
        )
      }
    >
      <ChangeForm {...change} title={t.newAbility} action={paths.abilities({ citizen: id })}>
        <TextInput {...on} field="jobFunction" label={t.jobFunction} hint={t.jobFunctionHint} />
        <TextArea {...on} field="statement" label={t.statement[sex]} hint={t.statementHint} rows={2} />
        <Checkbox form={form} field="adjusted" label={t.adjusted} hint={t.adjustedHint} />
      </ChangeForm>
    </ChangePage>
  )
}
