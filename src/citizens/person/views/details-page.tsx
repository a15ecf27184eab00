import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { Note } from '../../../ui/note/note.tsx'
import { Column, Columns } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { CaseFile } from '../../case-file.ts'
import { sees } from '../../case-policy.ts'
import { texts as citizenTexts } from '../../texts.ts'
import { CasePage } from '../../views/case-page.tsx'
import type { KnownDetails } from '../known-details.ts'
import { texts } from '../texts.ts'
import { CasePanel } from './case-panel.tsx'
import { ContactPanel } from './contact-panel.tsx'
import { NumbersPanel } from './numbers-panel.tsx'
import { PracticalPanel } from './practical-panel.tsx'
import { ProgrammePanel } from './programme-panel.tsx'
import { StandingPanel } from './standing-panel.tsx'

export interface DetailsProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly known: KnownDetails
}

/** Everything noted about the person, as far as the role sees it. */
export function DetailsPage(props: DetailsProps) {
  const { visit, actor, file, known } = props
  const t = texts[visit.language]
  const mayCorrect = may(actor, 'write-case') && file.refusal === null
  return (
    <CasePage
      visit={visit}
      actor={actor}
      file={file}
      tab="details"
      actions={
        mayCorrect && (
          <ButtonLink href={paths.correction({ citizen: file.citizen.id })} icon="edit">
            {t.correct}
          </ButtonLink>
        )
      }
    >
      {may(actor, 'write-case') && file.refusal && (
        <Note icon="lock">{citizenTexts[visit.language].noChange[file.refusal]}</Note>
      )}
      <Columns>
        <Column width={7}>
          <ContactPanel {...props} />
          {known.programme && (
            <ProgrammePanel
              visit={visit}
              programme={known.programme}
              goalHref={may(actor, 'explain-own-case') ? paths.citizenGoal({ citizen: file.citizen.id }) : null}
            />
          )}
          {known.practical && <PracticalPanel visit={visit} practical={known.practical} />}
        </Column>
        <Column width={5}>
          <StandingPanel {...props} />
          {sees(actor, 'history') && <NumbersPanel {...props} />}
          <CasePanel {...props} />
        </Column>
      </Columns>
    </CasePage>
  )
}
