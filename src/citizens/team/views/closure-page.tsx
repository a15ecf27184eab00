import { paths } from '../../../paths.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { closureReasons } from '../../citizen.ts'
import { CasePage } from '../../views/case-page.tsx'
import type { ChangeProps } from '../../views/change-page.tsx'
import { texts } from '../texts.ts'

/** Closing an open case, or reopening a closed one. */
export function ClosurePage(change: ChangeProps) {
  const { visit, actor, file, form } = change
  const t = texts[visit.language]
  const title = file.head.closed ? t.reopenTitle : t.closeTitle
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="details" title={title} form={form}>
      <div class="fg-narrow">
        <Panel title={title}>{file.head.closed ? <Reopen {...change} /> : <Close {...change} />}</Panel>
      </div>
    </CasePage>
  )
}

function Close({ visit, file, form }: ChangeProps) {
  const { language } = visit
  const t = texts[language]
  const { id } = file.citizen
  return (
    <>
      <p class="fg-quiet fg-below-4">{t.closeLead}</p>
      <PostForm visit={visit} action={paths.closure({ citizen: id })}>
        <RadioButtons
          form={form}
          field="reason"
          legend={t.reason}
          options={closureReasons.map((value) => ({ value, label: t.reasons[value] }))}
          language={language}
        />
        <DateInput form={form} field="on" legend={t.closedOn} language={language} />
        <Actions>
          <Button>{t.close}</Button>
          <ButtonLink href={paths.citizenDetails({ citizen: id })}>{t.cancel}</ButtonLink>
        </Actions>
      </PostForm>
    </>
  )
}

function Reopen({ visit, file }: ChangeProps) {
  const t = texts[visit.language]
  const { closed } = file.head
  return (
    <>
      {closed && <p>{t.reopenLead(formatDate(closed.on, visit.language), t.reasons[closed.reason])}</p>}
      <p class="fg-quiet fg-above-2">{t.reopenNext}</p>
      <PostForm visit={visit} action={paths.reopening({ citizen: file.citizen.id })}>
        <Actions>
          <Button>{t.reopen}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
