import { paths } from '../../../paths.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { CasePage } from '../../views/case-page.tsx'
import type { ChangeProps } from '../../views/change-page.tsx'
import { type Colleague, colleaguesFor } from '../colleague.ts'
import { texts } from '../texts.ts'

export function TransferPage({ colleagues, ...change }: ChangeProps & { colleagues: readonly Colleague[] }) {
  const { visit, actor, file, form } = change
  const { language } = visit
  const t = texts[language]
  const { id } = file.citizen
  const { caseworker } = file.head
  const others = colleaguesFor('caseworker', colleagues).filter((each) => each.id !== caseworker?.id)
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="details" title={t.transfer} form={form}>
      <div class="fg-narrow">
        <Panel title={t.transfer}>
          <p class="fg-quiet fg-below-4">{caseworker ? t.transferLead(caseworker.name) : t.transferLeadNobody}</p>
          <PostForm visit={visit} action={paths.transfer({ citizen: id })}>
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
            <Actions>
              <Button>{t.doTransfer}</Button>
              <ButtonLink href={paths.team({ citizen: id })}>{t.cancel}</ButtonLink>
            </Actions>
          </PostForm>
        </Panel>
      </div>
    </CasePage>
  )
}
