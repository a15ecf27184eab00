import { paths } from '../../paths.ts'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import { Facts } from '../../ui/facts/facts.tsx'
import type { Form } from '../../ui/form.ts'
import { Page } from '../../ui/page/page.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { OpenConflict } from '../conflicts.ts'
import { fieldLabel } from '../field-label.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly conflicts: readonly OpenConflict[]
  readonly form: Form
}

/** One panel a conflict: whose, which field, both values, and the two decisions. */
export function ConflictsPage({ visit, conflicts, form }: Props) {
  const t = texts[visit.language]
  return (
    <Page
      visit={visit}
      title={t.conflictTitle}
      lead={t.conflictLead}
      back={{ href: paths.exchange(), label: t.title }}
      {...(Object.keys(form.errors).length > 0 ? { form } : {})}
    >
      <div class="fg-stack" id="decision">
        {conflicts.length === 0 ? (
          <Panel>
            <EmptyState>{t.noConflicts}</EmptyState>
          </Panel>
        ) : (
          conflicts.map((conflict) => <Conflict visit={visit} conflict={conflict} />)
        )}
      </div>
    </Page>
  )
}

function Conflict({ visit, conflict }: { readonly visit: Visit; readonly conflict: OpenConflict }) {
  const { language } = visit
  const t = texts[language]
  const { id, kind, source, citizenId, name, field, ours, theirs } = conflict
  const label = fieldLabel(kind, field, language)
  const whose = name || t.kinds[kind]
  return (
    <Panel
      title={`${whose}: ${label.toLowerCase()}`}
      aside={citizenId !== null && <a href={paths.citizen({ citizen: citizenId })}>{t.vanishedCitizen}</a>}
    >
      <Facts
        columns={2}
        items={[
          { label: t.preview.ours, value: ours || t.empty },
          { label: source, value: theirs || t.empty },
        ]}
      />
      <PostForm visit={visit} action={paths.exchangeConflict({ conflict: id })}>
        <Actions>
          <Button variant="secondary" name="decision" value="ours" about={`: ${whose}, ${label.toLowerCase()}`}>
            {t.keepOurs}
          </Button>
          <Button variant="secondary" name="decision" value="theirs" about={`: ${whose}, ${label.toLowerCase()}`}>
            {t.takeTheirs}
          </Button>
        </Actions>
      </PostForm>
    </Panel>
  )
}
