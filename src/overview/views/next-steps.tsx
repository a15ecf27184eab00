import { paths } from '../../paths.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { isOverdue, type TaskLine } from '../../tasks/index.ts'
import { Button } from '../../ui/button/button.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'
import type { OverviewProps } from './overview-page.tsx'

/** What is agreed and not done yet, soonest first; done with a press. */
export function NextSteps({ visit, file, tasks }: OverviewProps) {
  const t = texts[visit.language]
  return (
    <Panel
      title={t.nextSteps}
      aside={
        <a href={`${paths.newTask()}?borger=${file.citizen.id}`}>
          {t.newStep}
          <span class="sr-only"> {t.newStepAbout}</span>
        </a>
      }
    >
      {tasks.length === 0 ? <p class="fg-quiet">{t.noSteps}</p> : null}
      <ul class="fg-plain no-max-width fg-steps">
        {tasks.map((task) => (
          <Step task={task} visit={visit} name={file.citizen.givenName} />
        ))}
      </ul>
    </Panel>
  )
}

function Step({ task, visit, name }: { readonly task: TaskLine; readonly visit: Visit; readonly name: string }) {
  const t = texts[visit.language]
  const date = formatDate(task.dueOn, visit.language)
  return (
    <li>
      <div>
        <b class="fg-strong">{task.title}</b>
        <br />
        <span class="fg-meta">{t.by(task.staffName ?? task.teamName ?? name, date)}</span>
        {isOverdue(task, visit.today) ? (
          <>
            <br />
            <Flag kind="alert" icon="warning">
              {t.overdue(date)}
            </Flag>
          </>
        ) : null}
      </div>
      <PostForm visit={visit} action={paths.taskDone({ task: task.id })}>
        <input type="hidden" name="back" value={visit.path} />
        <Button variant="secondary" small about={task.title}>
          {t.done}
        </Button>
      </PostForm>
    </li>
  )
}
