import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { formatHours } from '../../placements/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { Button } from '../../ui/button/button.tsx'
import type { Form } from '../../ui/form.ts'
import { Note } from '../../ui/note/note.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Calculation } from '../self-support/calculation.ts'
import { texts } from '../texts.ts'
import { Answer, Rates, Sensitivity } from './calculator-answer.tsx'
import { CalculatorFields } from './calculator-fields.tsx'

export interface CalculatorProps {
  readonly visit: Visit
  readonly form: Form
  readonly calculation: Calculation | null
  /** Whether today has rates at all. */
  readonly hasRates: boolean
}

/** The calculator for anybody at work here. */
export function CalculatorPage(props: CalculatorProps) {
  const { visit, form } = props
  const t = texts[visit.language]
  return (
    <Page visit={visit} title={t.calculator} lead={t.calculatorLead} form={form}>
      <Parts {...props} action={paths.calculator()} />
    </Page>
  )
}

interface OfCitizen extends CalculatorProps {
  readonly actor: Actor
  readonly file: CaseFile
  /** Paid hours a week now, in quarter-hours. */
  readonly paidNow: number
}

/** The same from a citizen's plan: filled in as last time, and kept when somebody says so. */
export function SelfSupportPage(props: OfCitizen) {
  const { visit, actor, file, form, calculation, paidNow } = props
  const { language } = visit
  const t = texts[language]
  const action = paths.selfSupport({ citizen: file.citizen.id })
  const mayKeep = calculation !== null && may(actor, 'write-plan') && file.refusal === null
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="plan" title={t.selfSupport} form={form}>
      <Note>{t.calculatorLead}</Note>
      <Parts {...props} action={action}>
        {paidNow > 0 && <p>{t.today(formatHours(paidNow, language))}</p>}
        {mayKeep && (
          <PostForm visit={visit} action={action} class="fg-above-3">
            {Object.entries(form.values).map(([name, value]) => (
              <input type="hidden" name={name} value={String(value)} />
            ))}
            <Button variant="secondary" icon="save">
              {t.saveEstimate}
            </Button>
          </PostForm>
        )}
      </Parts>
    </CasePage>
  )
}

type PartsProps = CalculatorProps & { readonly action: string; readonly children?: unknown }

function Parts({ visit, form, calculation, hasRates, action, children }: PartsProps) {
  const t = texts[visit.language]
  return (
    <Columns>
      <Column width={4}>
        <Panel>
          <form method="get" action={action} novalidate>
            <CalculatorFields visit={visit} form={form} />
            <p class="fg-above-4">
              <Button icon="calculator">{t.calculateNow}</Button>
            </p>
          </form>
        </Panel>
      </Column>
      <Column width={8}>
        {!hasRates && <p>{t.noRates}</p>}
        {calculation && (
          <>
            <Panel>
              <Answer calculation={calculation} language={visit.language} />
              {children as never}
            </Panel>
            <Panel title={t.sensitivity}>
              <Sensitivity calculation={calculation} language={visit.language} />
            </Panel>
            <Panel title={t.rates}>
              <Rates today={visit.today} language={visit.language} />
            </Panel>
          </>
        )}
      </Column>
    </Columns>
  )
}
