import type { CaseFile } from '../../citizens/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import type { Visit } from '../../ui/visit.ts'
import { newTaskFrom, type OriginSource } from '../task-origin.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly source: OriginSource
  /** The row of the page: a workplace's, a placement's; of a match and a plan the citizen's. */
  readonly id: number
  /** Whom the page is about; null for a page about nobody. */
  readonly file: CaseFile | null
}

/** The way from a page on which somebody thinks of something to do; the task leads back to it. Nothing where none can be given. */
export function NewTaskLink({ visit, actor, source, id, file }: Props) {
  if (!may(actor, 'use-tasks') || (file !== null && file.refusal !== null)) return null
  return (
    <ButtonLink href={newTaskFrom(source, id, file?.citizen.id ?? null)} icon="checklist">
      {texts[visit.language].newTask}
    </ButtonLink>
  )
}
