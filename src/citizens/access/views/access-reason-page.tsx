import { paths } from '../../../paths.ts'
import type { CitizenId } from '../../../platform/ids.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import type { Form } from '../../../ui/form.ts'
import { Note } from '../../../ui/note/note.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { type Citizen, citizenName } from '../../citizen.ts'
import { texts } from '../texts.ts'

interface AccessReasonPageProps {
  readonly visit: Visit
  readonly citizen: Citizen
  readonly form: Form
}

export function AccessReasonPage({ visit, citizen, form }: AccessReasonPageProps) {
  const t = texts[visit.language]
  return (
    <Page
      visit={visit}
      title={t.reasonTitle}
      lead={t.reasonLead(citizenName(citizen), citizen.teamName)}
      back={{ href: paths.search(), label: t.toSearch }}
      form={form}
    >
      <div class="fg-narrow">
        <Panel>
          <PostForm visit={visit} action={paths.accessReason({ citizen: citizen.id })}>
            <TextArea
              form={form}
              field="reason"
              label={t.reason}
              hint={t.reasonHint}
              rows={3}
              language={visit.language}
            />
            <div class="fg-above-4">
              <Note>{t.reasonLasts}</Note>
            </div>
            <Actions>
              <Button>{t.open}</Button>
            </Actions>
          </PostForm>
        </Panel>
      </div>
    </Page>
  )
}

/** For whom the case is open already. */
export function ReasonNotNeededPage({ visit, citizenId }: { visit: Visit; citizenId: CitizenId }) {
  const t = texts[visit.language]
  return (
    <Page visit={visit} title={t.reasonTitle} lead={t.reasonNotNeeded}>
      <ButtonLink href={paths.citizen({ citizen: citizenId })}>{t.toCase}</ButtonLink>
    </Page>
  )
}
