import { paths } from '../../../paths.ts'
import type { CitizenId } from '../../../platform/ids.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { Agenda } from '../agenda.ts'
import { texts } from '../texts.ts'

/** The headings of a talk, to talk along. */
export function AgendaList({ visit, agenda }: { visit: Visit; agenda: Pick<Agenda, 'headings'> }) {
  return (
    <Details summary={texts[visit.language].offered(agenda.headings.length)}>
      <ol>
        {agenda.headings.map((heading) => (
          <li>{heading}</li>
        ))}
      </ol>
    </Details>
  )
}

interface InsertProps {
  readonly visit: Visit
  readonly citizen: CitizenId
  /** The draft the note is kept in. */
  readonly draft: string
  /** The page with the note. */
  readonly back: string
  /** Left out where the form itself says which kind. */
  readonly kind?: Agenda['kind'] | undefined
}

/** Puts the headings into the note. Stands after the form's own button, which the Enter key is for. */
export function AgendaInsert({ visit, citizen, draft, back, kind }: InsertProps) {
  const query = new URLSearchParams({ kladde: draft, tilbage: back, ...(kind ? { slags: kind } : {}) })
  return (
    <Button variant="tertiary" icon="list-add" formaction={`${paths.talkAgenda({ citizen })}?${query}`}>
      {texts[visit.language].insert}
    </Button>
  )
}
