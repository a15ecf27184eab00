import { paths } from '../../../paths.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Draft } from '../../../ui/draft/draft.tsx'
import { DraftFoot } from '../../../ui/draft/draft-foot.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import type { KeptDraft } from '../../kept-draft.ts'
import { CasePage } from '../../views/case-page.tsx'
import type { ChangeProps } from '../../views/change-page.tsx'
import { type Colleague, colleaguesFor } from '../colleague.ts'
import { texts } from '../texts.ts'

interface TransferPageProps extends ChangeProps {
  readonly colleagues: readonly Colleague[]
  readonly draft: KeptDraft
}

export function TransferPage({ colleagues, draft, ...change }: TransferPageProps) {
  const { visit, actor, file, form } = change
  const { language } = visit
  const t = texts[language]
  const { id } = file.citizen
  const { caseworker } = file.head
  const keep = paths.draft({ form: draft.name })
  const here = paths.transfer({ citizen: id })
  const others = colleaguesFor('caseworker', colleagues).filter((each) => each.id !== caseworker?.id)
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="details" title={t.transfer} form={form}>
      <div class="fg-narrow">
        <Panel title={t.transfer}>
          <p class="fg-quiet fg-below-4">{caseworker ? t.transferLead(caseworker.name) : t.transferLeadNobody}</p>
          <Draft action={keep} language={language}>
            <PostForm visit={visit} action={here}>
              <Select
                form={form}
                field="staff"
                label={t.to}
                empty={t.choose}
                options={others.map((each) => ({
                  value: String(each.id),
                  label: t.adviserGroup(each.name, each.teamName),
                }))}
                language={language}
              />
              <DateInput form={form} field="from" legend={t.from} hint={t.fromHint} language={language} />
              <TextArea
                form={form}
                field="note"
                label={t.noteLabel}
                hint={t.noteHint}
                rows={6}
                optional
                language={language}
              />
              <DraftFoot visit={visit} action={keep} back={here} savedAt={draft.savedAt} send={t.doTransfer}>
                <ButtonLink href={paths.team({ citizen: id })}>{t.cancel}</ButtonLink>
              </DraftFoot>
            </PostForm>
          </Draft>
        </Panel>
      </div>
    </CasePage>
  )
}
