import { paths } from '../../../paths.ts'
import { formatNumber } from '../../../platform/i18n/format.ts'
import type { ErrorParameters } from '../../../statistics/index.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import type { Form } from '../../../ui/form.ts'
import { Note } from '../../../ui/note/note.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Column, Columns, Panel } from '../../../ui/panel/panel.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { type Need, needsOf } from '../measurement.ts'
import { measurementTexts } from '../measurement-texts.ts'

interface Props {
  readonly visit: Visit
  readonly parameters: ErrorParameters
  /** What is in force: the assumption, or the municipality's own. */
  readonly rule: ErrorParameters
  /** Fewest people own figures need. */
  readonly people: number
  /** Other numbers than the rule's, to see what they would do. */
  readonly isTried: boolean
  readonly form: Form
}

/** What a sure change is, in plain words, with the numbers behind it and a place to try others. */
export function MeasurementPage(props: Props) {
  const { visit, form } = props
  const t = measurementTexts[visit.language]
  return (
    <Page visit={visit} title={t.title} lead={t.lead} form={form}>
      <Columns>
        <Column width={8}>
          <NeedPanel {...props} />
          <Panel title={t.formula}>
            <div class="fg-stack--s">
              <p>{t.formulaText}</p>
              <ul class="fg-plain no-max-width fg-strong">
                {t.formulaLines.map((line) => (
                  <li>{line}</li>
                ))}
              </ul>
              <p>{t.wholePoints}</p>
            </div>
          </Panel>
        </Column>
        <Column width={4}>
          <Panel title={t.why}>
            <p>{t.whyText}</p>
            <p class="fg-above-3">{t.notEffect}</p>
          </Panel>
          <Panel title={t.naive}>
            <p>{t.naiveText}</p>
          </Panel>
          <Parameters {...props} />
        </Column>
      </Columns>
    </Page>
  )
}

function NeedPanel({ visit, parameters, isTried }: Props) {
  const t = measurementTexts[visit.language]
  const needs = needsOf(parameters)
  const number = (value: number, digits: number) => formatNumber(value, visit.language, digits)
  const { items, needed, exact, chance, misjudged, naive } = t.columns
  const cells = (need: Need) => [
    String(need.items),
    <b>{number(need.needed, 2)}</b>,
    number(need.exact, 2),
    number(need.chance * 100, 1),
    number(need.misjudged * 100, 1),
    number(need.naive * 100, 1),
  ]
  return (
    <Panel title={t.tableTitle}>
      <p class="fg-finding fg-below-4">{t.table(number(needs[0]?.needed ?? 0, 2))}</p>
      {isTried ? (
        <div class="fg-below-4">
          <Note>{t.tried(number(parameters.sd, 3), number(parameters.reliability, 3))}</Note>
        </div>
      ) : null}
      <DataTable
        caption={t.tableTitle}
        columns={[items, needed, exact, chance, misjudged, naive].map((label, at) => ({ label, number: at > 0 }))}
        rows={needs.map((need) => ({ cells: cells(need) }))}
      />
      <p class="fg-source fg-above-3">{t.tableSource}</p>
    </Panel>
  )
}

function Parameters({ visit, rule, people, form, isTried }: Props) {
  const t = measurementTexts[visit.language]
  const number = (value: number) => formatNumber(value, visit.language, 3)
  const shared = { form, language: visit.language, inputmode: 'decimal', width: '8' } as const
  return (
    <Panel title={t.parameters}>
      <p>
        {rule.source.kind === 'own-data'
          ? t.own(number(rule.sd), number(rule.reliability), rule.source.n)
          : t.assumption}
      </p>
      <p class="fg-meta fg-above-2 fg-below-4">{t.ownData(people)}</p>
      <form method="get" action={paths.reliableChange()} class="fg-form" novalidate>
        <TextInput {...shared} field="sd" label={t.sd} hint={t.sdHint} />
        <TextInput {...shared} field="reliabilitet" label={t.reliability} hint={t.reliabilityHint} />
        <p class="fg-above-4">
          <Button variant="secondary">{t.tryIt}</Button>
        </p>
      </form>
      {isTried ? (
        <p class="fg-s fg-above-3">
          <a href={paths.reliableChange()}>{t.reset}</a>
        </p>
      ) : null}
    </Panel>
  )
}
