import { type CaseFile, CasePage, citizenName } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { Note } from '../../ui/note/note.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'
import { type TaskRow, TaskRows } from './task-rows.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly rows: readonly TaskRow[]
  readonly problem?: string | undefined
}

/** What has been promised around one citizen, by whomever. */
export function CitizenTasksPage({ visit, actor, file, rows, problem }: Props) {
  const t = texts[visit.language]
  const back = paths.citizenTasks({ citizen: file.citizen.id })
  const open = rows.filter(({ task }) => task.doneOn === null)
  const done = rows.filter(({ task }) => task.doneOn !== null)
  const add = `${paths.newTask()}?borger=${file.citizen.id}`
  return (
    <CasePage
      visit={visit}
      actor={actor}
      file={file}
      tab="tasks"
      actions={
        file.head.closed ? undefined : (
          <ButtonLink href={add} variant="primary" icon="plus">
            {t.newTask}
          </ButtonLink>
        )
      }
    >
      {problem && <Note kind="alert">{problem}</Note>}
      <Panel flush title={t.ofCitizen(citizenName(file.citizen))}>
        {open.length > 0 ? (
          <TaskRows visit={visit} rows={open} back={back} ofCitizen />
        ) : (
          <div class="fg-panel__body">
            <p>
              {t.nobodyOpen} {!file.head.closed && <a href={add}>{t.newTask}</a>}
            </p>
          </div>
        )}
        {done.length > 0 && (
          <>
            <h3 class="fg-tasks__span">{t.doneOf}</h3>
            <TaskRows visit={visit} rows={done} back={back} ofCitizen />
          </>
        )}
      </Panel>
    </CasePage>
  )
}
