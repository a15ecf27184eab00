import { paths } from '../../../paths.ts'
import { writtenDate } from '../../../platform/i18n/content-dates.ts'
import type { Task } from '../../../tasks/index.ts'
import { Button } from '../../../ui/button/button.tsx'
import type { ContentLanguage } from '../../../ui/content-language.ts'
import { Icon } from '../../../ui/icons/icon.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { OwnSteps } from '../own-page.ts'
import { texts } from '../texts.ts'
import { InDanish, OwnCard } from './own-card.tsx'

interface Props {
  readonly visit: Visit
  readonly steps: OwnSteps
  readonly language: ContentLanguage
}

/** What the citizen has agreed to do, and has done lately. */
export function Steps({ visit, steps: { open, doneLately }, language }: Props) {
  const t = texts[language]
  return (
    <OwnCard title={t.steps} id="skridt">
      {open.length === 0 ? (
        <p>{t.noSteps}</p>
      ) : (
        <ul class="fg-plain no-max-width">
          {open.map((task) => (
            <OpenStep visit={visit} task={task} language={language} />
          ))}
        </ul>
      )}
      {doneLately.length > 0 && (
        <div class="fg-divide">
          <h3>{t.doneLately}</h3>
          <ul class="fg-plain no-max-width">
            {doneLately.map((task) => (
              <DoneStep visit={visit} task={task} language={language} />
            ))}
          </ul>
        </div>
      )}
    </OwnCard>
  )
}

interface StepProps extends Pick<Props, 'visit' | 'language'> {
  readonly task: Task
}

function OpenStep({ visit, task, language }: StepProps) {
  const t = texts[language]
  const due = writtenDate(task.dueOn, language)
  return (
    <li class="fg-entry fg-ownstep">
      <div>
        <b>
          <InDanish>{task.title}</InDanish>
        </b>
        <p class="fg-quiet fg-ownsmall">{task.dueOn < visit.today ? t.wasDue(due) : t.due(due)}</p>
      </div>
      <PostForm visit={visit} action={paths.ownTaskDone({ task: task.id })}>
        <Button variant="secondary" icon="check" about={task.title}>
          {t.done}
        </Button>
      </PostForm>
    </li>
  )
}

function DoneStep({ visit, task, language }: StepProps) {
  const t = texts[language]
  return (
    <li class="fg-entry fg-ownstep">
      <div class="fg-row fg-row--tight fg-row--top fg-row--nowrap">
        <Icon name="check" />
        <div>
          <InDanish>{task.title}</InDanish>
          <p class="fg-quiet fg-ownsmall">{task.doneOn && t.doneOn(writtenDate(task.doneOn, language))}</p>
        </div>
      </div>
      <PostForm visit={visit} action={paths.ownTaskReopened({ task: task.id })}>
        <Button variant="tertiary" about={task.title}>
          {t.undo}
        </Button>
      </PostForm>
    </li>
  )
}
