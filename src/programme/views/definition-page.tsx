import { exclusions } from '../../dream/index.ts'
import type { GoalResult } from '../../goals/index.ts'
import { type Definition, keyOf } from '../../indicators/index.ts'
import { dayOf, formatDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { NumberTable, SuppressedNote } from '../../ui/chart/number-table.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { FactRows } from '../../ui/facts/facts.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { shown } from '../chart-values.ts'
import type { GoalsAtHand } from '../load-frame.ts'
import type { GoalNumber, Published } from '../result-queries.ts'
import { texts } from '../texts.ts'
import { GoalFrame } from './goal-frame.tsx'
import { warningWords } from './warning-words.ts'

interface DefinitionPageProps {
  readonly visit: Visit
  readonly atHand: GoalsAtHand
  readonly goal: GoalNumber
  /** Newest first. */
  readonly definitions: readonly Definition[]
  readonly published: Published | null
}

/** How a goal is counted: the rules in words, and what the published result was made of. */
export function DefinitionPage({ visit, atHand, goal, definitions, published }: DefinitionPageProps) {
  const { language } = visit
  const t = texts[language].definition
  const [newest, ...older] = definitions
  return (
    <GoalFrame
      visit={visit}
      atHand={atHand}
      goal={goal}
      part="definition"
      title={`${t.title}: ${texts[language].goalTitle[goal]}`}
      invented={published?.invented ?? false}
    >
      <div class="fg-stack">
        {newest && <Rules definition={newest} language={language} />}
        {published && <ThisResult published={published} language={language} />}
        <p class="fg-meta">
          {older.length === 0 ? t.noOlder : `${t.older}: ${older.map((each) => keyOf(each)).join(', ')}`}
        </p>
      </div>
    </GoalFrame>
  )
}

function Rules({ definition, language }: { definition: Definition; language: Language }) {
  const t = texts[language].definition
  return (
    <Panel title={t.text}>
      <FactRows
        items={[
          { label: t.population, value: definition.population[language] },
          { label: t.numerator, value: definition.numerator[language] },
          { label: t.period, value: t.periods[definition.period] },
          { label: t.mean, value: texts[language].methodSaid[definition.mean] },
          { label: t.source, value: definition.source[language] },
          {
            label: t.version,
            value: keyOf(definition),
            note: `${t.validFrom} ${formatDate(definition.validFrom, language)}`,
          },
        ]}
      />
      <p class="fg-above-4">{definition.text[language]}</p>
    </Panel>
  )
}

function ThisResult({ published, language }: { published: Published; language: Language }) {
  const t = texts[language].definition
  const { result, publishedAt } = published
  return (
    <>
      <Panel title={t.thisResult}>
        <FactRows
          items={[
            { label: t.snapshot, value: result.snapshot },
            { label: t.extractDate, value: result.extractDate ? formatDate(result.extractDate, language) : '–' },
            { label: t.publishedAt, value: formatDate(dayOf(publishedAt), language) },
            { label: t.threshold, value: String(result.threshold) },
          ]}
        />
        <h3 class="fg-above-4">{t.parameters}</h3>
        <DataTable
          caption={t.parameters}
          columns={[{ label: t.parameter }, { label: t.value }]}
          rows={Object.entries(result.parameters).map(([name, value]) => ({
            cells: [t.parameterNames[name] ?? name, t.parameterValues[String(value)] ?? String(value)],
          }))}
        />
      </Panel>
      {result.goal === 1 && <Excluded result={result} language={language} />}
      <Warnings result={result} language={language} />
    </>
  )
}

function Excluded({ result, language }: { result: Extract<GoalResult, { goal: 1 }>; language: Language }) {
  const t = texts[language]
  const reasons = [...exclusions, 'notInProgramme'].filter((reason) => result.excluded[reason] !== undefined)
  const rows = reasons.map((reason) => ({
    name: t.exclusion[reason] ?? reason,
    values: [shown(result.excluded[reason] ?? null)],
  }))
  return (
    <Panel title={t.definition.excluded}>
      <NumberTable
        caption={t.definition.excluded}
        heads={[t.definition.reason, t.definition.persons]}
        rows={rows}
        language={language}
      />
      <SuppressedNote table={{ rows, least: result.threshold }} language={language} />
      <p class="fg-source">{t.definition.excludedNote}</p>
    </Panel>
  )
}

function Warnings({ result, language }: { result: GoalResult; language: Language }) {
  const t = texts[language].definition
  return (
    <Panel title={t.warnings}>
      {result.warnings.length === 0 ? (
        <p>{t.noWarnings}</p>
      ) : (
        <ul>
          {result.warnings.map((warning) => (
            <li>{warningWords(warning, language)}</li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
