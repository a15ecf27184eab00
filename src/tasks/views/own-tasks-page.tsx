import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import { formOf } from '../../ui/form.ts'
import { Note } from '../../ui/note/note.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { Select } from '../../ui/select/select.tsx'
import type { Visit } from '../../ui/visit.ts'
import { spanOf, taskSources, taskSpans } from '../task.ts'
import { texts } from '../texts.ts'
import { type TaskRow, TaskRows } from './task-rows.tsx'

export interface TaskFilter {
  readonly citizen: string
  readonly source: string
  /** Empty: one's own and the team's. */
  readonly who: '' | 'mine' | 'team'
  /** Whether the reader has a team whose tasks there can be. */
  readonly hasTeam: boolean
}

interface Props {
  readonly visit: Visit
  readonly rows: readonly TaskRow[]
  /** The team's, which nobody has taken. */
  readonly teams: readonly TaskRow[]
  readonly citizens: readonly { readonly id: number; readonly name: string }[]
  readonly filter: TaskFilter
  /** What could not be done, in words. */
  readonly problem?: string | undefined
}

/** Everything one has promised to do, the oldest promise first; below it what waits for somebody of the team. */
export function OwnTasksPage({ visit, rows, teams, citizens, filter, problem }: Props) {
  const t = texts[visit.language]
  const open = rows.filter(({ task }) => task.doneOn === null)
  const done = rows.filter(({ task }) => task.doneOn !== null)
  const count = (span: string) => open.filter(({ task }) => spanOf(task, visit.today) === span).length
  const isFiltered = filter.citizen !== '' || filter.source !== '' || filter.who !== ''
  return (
    <Page
      visit={visit}
      title={t.title}
      lead={isFiltered ? undefined : t.lead(count('overdue'), count('today'), open.length)}
      actions={
        <ButtonLink href={paths.newTask()} variant="primary" icon="plus">
          {t.newTask}
        </ButtonLink>
      }
    >
      {problem && <Note kind="alert">{problem}</Note>}
      {(citizens.length > 0 || isFiltered || filter.hasTeam) && (
        <Filter visit={visit} citizens={citizens} filter={filter} />
      )}
      {filter.who !== 'team' && (
        <Panel flush>
          {open.length === 0 && <Empty visit={visit} isFiltered={isFiltered} />}
          {taskSpans.map((span) => (
            <Span
              visit={visit}
              title={t.spans[span]}
              rows={open.filter(({ task }) => spanOf(task, visit.today) === span)}
            />
          ))}
          <Span visit={visit} title={t.done} rows={done} />
        </Panel>
      )}
      {filter.hasTeam && filter.who !== 'mine' && <TeamsTasks visit={visit} rows={teams} />}
    </Page>
  )
}

function Span({ visit, title, rows }: { visit: Visit; title: string; rows: readonly TaskRow[] }) {
  if (rows.length === 0) return null
  return (
    <>
      <h2 class="fg-tasks__span">
        {title} <span>· {texts[visit.language].count(rows.length)}</span>
      </h2>
      <TaskRows visit={visit} rows={rows} back={visit.path} />
    </>
  )
}

function TeamsTasks({ visit, rows }: { visit: Visit; rows: readonly TaskRow[] }) {
  const t = texts[visit.language].team
  return (
    <div class="fg-above-4">
      <Panel flush title={t.title} aside={rows.length > 0 ? t.lead : undefined}>
        {rows.length === 0 ? (
          <div class="fg-panel__body">
            <p>{t.none}</p>
          </div>
        ) : (
          <TaskRows visit={visit} rows={rows} back={visit.path} />
        )}
      </Panel>
    </div>
  )
}

function Empty({ visit, isFiltered }: { visit: Visit; isFiltered: boolean }) {
  const t = texts[visit.language]
  return (
    <div class="fg-panel__body">
      <p>
        {isFiltered ? t.noneForFilter : t.nobodyOpen}{' '}
        {isFiltered ? <a href={paths.tasks()}>{t.showAll}</a> : <a href={paths.newTask()}>{t.newTask}</a>}
      </p>
    </div>
  )
}

function Filter({ visit, citizens, filter }: Pick<Props, 'visit' | 'citizens' | 'filter'>) {
  const t = texts[visit.language]
  const form = formOf({ borger: filter.citizen, kilde: filter.source, hvis: filter.who })
  const shared = { form, language: visit.language, required: false, empty: t.all } as const
  return (
    <form method="get" action={paths.tasks()} class="fg-toolbar fg-row">
      <Select
        {...shared}
        field="borger"
        label={t.filterCitizen}
        options={citizens.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Select
        {...shared}
        field="kilde"
        label={t.filterSource}
        options={taskSources.map((source) => ({ value: source, label: t.sources[source] }))}
      />
      {filter.hasTeam && (
        <Select
          {...shared}
          field="hvis"
          label={t.filterWho}
          options={Object.entries(t.whoOptions).map(([value, label]) => ({ value, label }))}
        />
      )}
      <Button variant="secondary" small>
        {t.show}
      </Button>
    </form>
  )
}
