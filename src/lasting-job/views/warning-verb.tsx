import { citizenName } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'
import type { WarningRow } from '../warning.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly row: WarningRow
  /** Where the list stands, to come back to. */
  readonly back: string
}

/** The one verb that answers the most urgent warning, as far as the reader may do it. */
export function WarningVerb({ visit, actor, row: { facts, warnings }, back }: Props) {
  const t = texts[visit.language].warnings.verbs
  const [first] = warnings
  const at = { citizen: facts.citizenId }
  const about = citizenName(facts)
  const link = (label: string, href: string) => (
    <ButtonLink href={href} small about={about}>
      {label}
    </ButtonLink>
  )
  if (first.kind === 'ending' && facts.ending && may(actor, 'write-placements'))
    return link(t.step, paths.placement({ ...at, placement: facts.ending.id }))
  if (first.kind === 'no-contact' && may(actor, 'write-talks'))
    return facts.nextTalk ? link(t.open, paths.citizen(at)) : link(t.talk, paths.newTalk(at))
  if (first.kind === 'new-job' && first.talkDueOn && !facts.isClosed && may(actor, 'write-talks'))
    return (
      <PostForm visit={visit} action={paths.afterCareTalk(at)}>
        <input type="hidden" name="back" value={back} />
        <Button variant="secondary" small about={about}>
          {t.book}
        </Button>
      </PostForm>
    )
  if (first.kind === 'new-job' && facts.job && !facts.isClosed)
    return link(t.job, paths.placement({ ...at, placement: facts.job.id }))
  return link(t.open, paths.citizen(at))
}
