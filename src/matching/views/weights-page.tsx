import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { Button } from '../../ui/button/button.tsx'
import type { Form } from '../../ui/form.ts'
import { Note } from '../../ui/note/note.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../ui/visit.ts'
import { criteria, type Weights, weightSteps } from '../criteria.ts'
import { texts } from '../texts.ts'
import type { WeightChange } from '../weight-queries.ts'
import { WeightsPanel } from './weights-panel.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly weights: Weights
  readonly changes: readonly WeightChange[]
  readonly form: Form
}

/** What weighs how much, how it is counted, who changed it when. */
export function WeightsPage({ visit, actor, weights, changes, form }: Props) {
  const t = texts[visit.language]
  const mayWrite = may(actor, 'set-match-weights')
  return (
    <Page visit={visit} title={t.weightsTitle} lead={t.weightsLead} form={form}>
      <Columns>
        <Column width={7}>
          {mayWrite ? <Weigh visit={visit} form={form} /> : <WeightsPanel visit={visit} weights={weights} />}
          {!mayWrite && <Note icon="lock">{t.mayOnlyRead}</Note>}
        </Column>
        <Column width={5}>
          <Panel title={t.how}>
            <p>{t.howText}</p>
            <p class="fg-above-3">{t.fair}</p>
          </Panel>
          <Panel title={t.weightsHistory}>
            {changes.length === 0 && <p class="fg-quiet">{t.usual}</p>}
            <ul class="fg-plain no-max-width fg-referrals">
              {changes.map(({ criterion, weight, fromOn, by }) => (
                <li>
                  {t.weightLine(t.criteria[criterion], weight)}
                  <br />
                  <span class="fg-meta">{t.weightBy(formatDate(fromOn, visit.language), by)}</span>
                </li>
              ))}
            </ul>
          </Panel>
        </Column>
      </Columns>
    </Page>
  )
}

function Weigh({ visit, form }: Pick<Props, 'visit' | 'form'>) {
  const t = texts[visit.language]
  return (
    <Panel>
      <PostForm visit={visit} action={paths.matchWeights()} class="fg-form fg-weights--form">
        {criteria.map((criterion) => (
          <RadioButtons
            form={form}
            field={criterion}
            language={visit.language}
            legend={t.criteria[criterion]}
            inline
            options={weightSteps.map((value) => ({ value: String(value), label: t.weights[value] }))}
          />
        ))}
        <Actions>
          <Button>{t.setWeights}</Button>
        </Actions>
      </PostForm>
    </Panel>
  )
}
