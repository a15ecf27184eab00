import { paths } from '../../../paths.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import type { PlainDate } from '../../../platform/plain-date.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Note } from '../../../ui/note/note.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../../texts.ts'
import type { KeptAnswer } from '../register-queries.ts'
import type { FieldChange, Weighed } from '../weigh-register.ts'

interface Props {
  readonly visit: Visit
  readonly answer: KeptAnswer
  readonly weighed: readonly Weighed[]
  /** Workplaces of the register that the answer does not name. */
  readonly missing: number
  readonly problem: string | null
}

const SHOWN = 200

/** What an answer of the register would change, before it does. */
export function RegisterPage(props: Props) {
  const { visit, answer, weighed, missing, problem } = props
  const t = texts[visit.language]
  const words = t.register
  const count = (kind: Weighed['kind']) => weighed.filter((each) => each.kind === kind).length
  const [fresh, changed, same, conflicts] = [count('new'), count('changed'), count('same'), count('conflict')]
  const waits = answer.appliedAt === null
  return (
    <Page
      visit={visit}
      title={words.previewTitle}
      lead={waits ? words.counts(fresh, changed, same, conflicts) : words.appliedAlready}
      back={{ href: paths.companyImport(), label: words.title }}
    >
      {problem && <Note kind="alert">{problem}</Note>}
      {answer.isKnown && <Note>{words.known}</Note>}
      {missing > 0 && <Note>{words.missing(missing)}</Note>}
      <PostForm visit={visit} action={paths.companyImportPreview({ import: answer.id })} class="fg-stack">
        {answer.rejects.length > 0 && <Rejects {...props} />}
        <Changes {...props} />
        <Fresh {...props} />
        {fresh + changed + conflicts === 0 && <p>{words.nothing}</p>}
        {waits && <Deed {...props} waiting={fresh + changed + conflicts} />}
      </PostForm>
    </Page>
  )
}

function Deed({ visit, answer, waiting }: Props & { waiting: number }) {
  const words = texts[visit.language].register
  if (waiting === 0) return null
  const isPart = answer.rejects.length > 0
  return (
    <Actions>
      {isPart && <input type="hidden" name="withoutRejects" value="ja" />}
      <Button variant={isPart ? 'secondary' : 'primary'}>{isPart ? words.applyOthers(waiting) : words.apply}</Button>
    </Actions>
  )
}

function Rejects({ visit, answer }: Props) {
  const words = texts[visit.language].register
  return (
    <Panel title={`${words.rejects} (${answer.rejects.length})`} flush>
      <DataTable
        caption={words.rejects}
        columns={[{ label: words.rejectRow }, { label: words.rejectField }, { label: words.rejectReason }]}
        rows={answer.rejects.slice(0, SHOWN).map(({ row, column, reason }) => ({
          cells: [String(row), column, words.reasons[reason]],
        }))}
      />
    </Panel>
  )
}

function Changes({ visit, weighed }: Props) {
  const words = texts[visit.language].register
  const touched = weighed.filter(({ kind }) => kind === 'changed' || kind === 'conflict')
  if (touched.length === 0) return null
  return (
    <Panel title={words.changes} flush>
      <DataTable
        caption={words.changes}
        columns={[
          { label: words.unit },
          { label: words.field },
          { label: words.here },
          { label: words.inRegister },
          { label: words.choice },
        ]}
        rows={touched.slice(0, SHOWN).flatMap((each) => rowsOf(each, visit))}
      />
    </Panel>
  )
}

function rowsOf({ unit, kind, changes }: Weighed, visit: Visit) {
  const words = texts[visit.language].register
  return changes.map((change, at) => ({
    cells: [
      unit.name,
      words.fields[change.field],
      shown(change, 'from', visit),
      shown(change, 'to', visit),
      change.isConflict ? (
        <>
          {words.disputed}{' '}
          {kind === 'conflict' && at === changes.findIndex(({ isConflict }) => isConflict) && (
            <div class="form-group-checkbox">
              <input
                type="checkbox"
                class="form-checkbox"
                id={`take-${unit.pNumber}`}
                name="take"
                value={unit.pNumber}
              />
              <label class="form-label" for={`take-${unit.pNumber}`}>
                {words.take}
                <span class="sr-only"> {words.takeOf(unit.name)}</span>
              </label>
            </div>
          )}
        </>
      ) : (
        ''
      ),
    ],
  }))
}

function shown(change: FieldChange, side: 'from' | 'to', { language }: Visit): string {
  const value = change[side]
  if (!value) return texts[language].register.empty
  return change.field === 'closedOn' ? formatDate(value as PlainDate, language) : value
}

function Fresh({ visit, weighed }: Props) {
  const t = texts[visit.language]
  const words = t.register
  const fresh = weighed.filter(({ kind }) => kind === 'new')
  if (fresh.length === 0) return null
  return (
    <Panel title={`${words.fresh} (${fresh.length})`} flush>
      <DataTable
        caption={words.fresh}
        columns={[
          { label: words.unit },
          { label: t.fields.cvr },
          { label: t.fields.pNumber },
          { label: t.fields.city },
          { label: t.fields.trade },
        ]}
        rows={fresh.slice(0, SHOWN).map(({ unit }) => ({
          cells: [
            unit.name,
            unit.cvr,
            unit.pNumber,
            [unit.postalCode, unit.city].filter(Boolean).join(' '),
            [unit.trade, unit.closedOn && t.closedSince(formatDate(unit.closedOn, visit.language))]
              .filter(Boolean)
              .join(' · '),
          ],
        }))}
      />
    </Panel>
  )
}
