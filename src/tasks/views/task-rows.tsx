import { paths } from '../../paths.ts'
import { formatShortDate } from '../../platform/i18n/format.ts'
import { Button } from '../../ui/button/button.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { emptyForm } from '../../ui/form.ts'
import { Icon } from '../../ui/icons/icon.tsx'
import type { IconName } from '../../ui/icons/icon-names.ts'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { daysOverdue, type TaskSource } from '../task.ts'
import type { TaskLine } from '../task-queries.ts'
import { texts } from '../texts.ts'

const icons: Readonly<Record<TaskSource, IconName>> = {
  own: 'checklist',
  fip: 'star',
  absence: 'error',
  placement: 'business',
  talk: 'forum',
  handover: 'forward',
  visitation: 'flag',
  company: 'business',
  matching: 'link',
  'follow-up': 'feedback',
  plan: 'calendar-month',
  'lasting-job': 'payments',
}

/** A task as a row shows it: with where it comes from, and whether the reader may say it is done. */
export interface TaskRow {
  readonly task: TaskLine
  /** The page the task comes from; null where there is none or the reader may not open it. */
  readonly source: string | null
  readonly mayChange: boolean
  /** The team's, untaken, and the reader is of the team. */
  readonly mayTake: boolean
  /** Taken by the reader, and the team's. */
  readonly mayGiveBack: boolean
}

interface RowsProps {
  readonly visit: Visit
  readonly rows: readonly TaskRow[]
  /** Where the list stands, to come back to. */
  readonly back: string
  /** Names who does it instead of whom it is about: on a citizen's own page. */
  readonly ofCitizen?: boolean
}

/** Tasks under each other, each with its one verb. */
export function TaskRows({ rows, ...rest }: RowsProps) {
  return (
    <ul class="fg-plain no-max-width fg-tasks">
      {rows.map((row) => (
        <Row row={row} {...rest} />
      ))}
    </ul>
  )
}

function Row({ row, visit, back, ofCitizen }: Omit<RowsProps, 'rows'> & { row: TaskRow }) {
  const { task } = row
  return (
    <li class={task.doneOn ? 'fg-tasks__done' : undefined}>
      <Icon name={task.doneOn ? 'check' : icons[task.source]} />
      <div>
        <p class="fg-tasks__title">{task.title}</p>
        <div class="fg-tasks__meta">
          <Meta row={row} visit={visit} ofCitizen={ofCitizen ?? false} />
          {task.doneOn === null && row.mayChange && <WithWord row={row} visit={visit} back={back} />}
        </div>
      </div>
      <Due task={task} visit={visit} />
      <div class="fg-tasks__deed">{row.mayChange && <Deed row={row} visit={visit} back={back} />}</div>
    </li>
  )
}

function Meta({ row: { task, source }, visit, ofCitizen }: { row: TaskRow; visit: Visit; ofCitizen: boolean }) {
  const t = texts[visit.language]
  const from = t.sources[task.source]
  return (
    <p class="fg-meta">
      {ofCitizen ? (task.staffName ?? task.teamName ?? t.theCitizenSelf) : <About task={task} visit={visit} />}
      {!ofCitizen && task.teamName && <> · {t.team.of(task.teamName)}</>}
      {task.source !== 'own' && <> · {source ? <a href={source}>{from}</a> : from}</>}
      {task.doneWord && <> · »{task.doneWord}«</>}
    </p>
  )
}

function About({ task, visit }: { task: TaskLine; visit: Visit }) {
  const t = texts[visit.language]
  if (task.citizenId === null) return <>{t.fields.noCitizen}</>
  if (task.citizenName === null) return <>{t.unknownCitizen}</>
  return <a href={paths.citizen({ citizen: task.citizenId })}>{task.citizenName}</a>
}

function Due({ task, visit }: { task: TaskLine; visit: Visit }) {
  const t = texts[visit.language]
  const late = daysOverdue(task, visit.today)
  const shown = formatShortDate(task.doneOn ?? task.dueOn, visit.language)
  return (
    <div class="fg-tasks__due">
      {task.doneOn ? <span class="fg-meta">{t.doneBy(shown, task.doneByName)}</span> : null}
      {task.doneOn === null && task.dueOn === visit.today ? <Flag kind="now">{t.dueToday}</Flag> : null}
      {task.doneOn === null && task.dueOn > visit.today ? <span class="fg-nowrap">{shown}</span> : null}
      {late > 0 && (
        <>
          <Flag kind="alert">{t.daysOverdue(late)}</Flag> <span class="fg-meta fg-nowrap">{shown}</span>
        </>
      )}
    </div>
  )
}

interface DeedProps {
  readonly row: TaskRow
  readonly visit: Visit
  readonly back: string
}

function Deed({ row: { task, mayTake }, visit, back }: DeedProps) {
  const t = texts[visit.language]
  if (mayTake)
    return (
      <PostForm visit={visit} action={paths.taskTaken({ task: task.id })}>
        <input type="hidden" name="back" value={back} />
        <Button variant="secondary" small about={t.team.takeOf(task.title)}>
          {t.team.take}
        </Button>
      </PostForm>
    )
  const isDone = task.doneOn !== null
  const action = isDone ? paths.taskReopened : paths.taskDone
  return (
    <PostForm visit={visit} action={action({ task: task.id })}>
      <input type="hidden" name="back" value={back} />
      {isDone ? (
        <Button variant="tertiary" small about={t.reopenOf(task.title)}>
          {t.reopen}
        </Button>
      ) : (
        <Button variant="secondary" small about={t.markDoneOf(task.title)}>
          {t.markDone}
        </Button>
      )}
    </PostForm>
  )
}

function WithWord({ row: { task, mayGiveBack }, visit, back }: DeedProps) {
  const t = texts[visit.language]
  return (
    <details class="fg-tasks__more">
      <summary>
        {t.withWord}
        <span class="sr-only">{t.markDoneOf(task.title)}</span>
      </summary>
      <PostForm visit={visit} action={paths.taskDone({ task: task.id })} class="fg-tasks__word">
        <input type="hidden" name="back" value={back} />
        <TextInput form={emptyForm} field="word" id={`word-${task.id}`} label={t.word} language={visit.language} />
        <Button variant="secondary" small>
          {t.saveWord}
        </Button>
      </PostForm>
      {mayGiveBack && (
        <PostForm visit={visit} action={paths.taskGivenBack({ task: task.id })}>
          <input type="hidden" name="back" value={back} />
          <Button variant="tertiary" small about={t.team.takeOf(task.title)}>
            {t.team.giveBack}
          </Button>
        </PostForm>
      )}
    </details>
  )
}
