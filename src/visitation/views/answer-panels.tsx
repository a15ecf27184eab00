import { paths } from '../../paths.ts'
import { may } from '../../platform/auth/permissions.ts'
import { Button } from '../../ui/button/button.tsx'
import { Details } from '../../ui/details/details.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { Select } from '../../ui/select/select.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { mayReferAgain, returnReasons, stateOf } from '../referral.ts'
import { texts } from '../texts.ts'
import type { Told, VisitationPageProps } from './visitation-page.tsx'

type Props = VisitationPageProps & { readonly newest: Told }

/** What the adviser it is offered to can do: take the citizen, or send her back with a reason. */
export function AnswerPanel({ visit, actor, file, form, newest, name }: Props & { readonly name: string }) {
  const t = texts[visit.language]
  const open = newest.referrals.find(({ answer, adviserId }) => answer === null && adviserId === actor.staffId)
  if (!open || !may(actor, 'answer-referral')) return null
  const at = { citizen: file.citizen.id, referral: open.id }
  return (
    <Panel title={t.offeredToYou(name)}>
      <PostForm visit={visit} action={paths.referralAccepted(at)}>
        <Button wide>{t.accept}</Button>
      </PostForm>
      <div class="fg-above-4">
        <Details summary={t.sendBack} open={Object.keys(form.errors).length > 0}>
          <PostForm visit={visit} action={paths.referralReturned(at)} class="fg-form">
            <RadioButtons
              form={form}
              field="reason"
              language={visit.language}
              legend={t.why}
              options={returnReasons.map((value) => ({ value, label: t.returnChoices[value] }))}
            />
            <TextArea
              form={form}
              field="words"
              language={visit.language}
              label={t.words}
              hint={t.wordsHint}
              rows={3}
              optional
            />
            <Actions>
              <Button variant="secondary">{t.sendBack}</Button>
            </Actions>
          </PostForm>
        </Details>
      </div>
    </Panel>
  )
}

/** What the caseworker can do when it came back, or when nobody answers: hand it to somebody else. */
export function ReferAgainPanel({ visit, actor, file, advisers, form, newest }: Props) {
  const t = texts[visit.language]
  const state = stateOf(newest.referrals[0])
  if (!may(actor, 'write-visitation') || file.refusal !== null || !mayReferAgain(state)) return null
  const at = { citizen: file.citizen.id, visitation: newest.visitation.id }
  const cameBack = state === 'returned' || state === 'withdrawn'
  return (
    <Panel title={cameBack ? t.referAgain : t.referOther}>
      <p class="fg-quiet fg-s fg-below-3">{t.referAgainLead}</p>
      <PostForm visit={visit} action={paths.referAgain(at)} class="fg-form">
        <Select
          form={form}
          field="adviserId"
          language={visit.language}
          label={t.fields.adviser}
          empty={t.fields.chooseAdviser}
          options={advisers.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <Actions>
          <Button variant={cameBack ? 'primary' : 'secondary'}>{t.referAgain}</Button>
        </Actions>
      </PostForm>
    </Panel>
  )
}
