import { paths } from '../../../paths.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import { Button } from '../../../ui/button/button.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { ChangeForm, ChangePage, type ChangeProps } from '../../views/change-page.tsx'
import type { ConsiderationReason } from '../ability-queries.ts'
import { texts } from '../texts.ts'

interface ConsiderationReasonsPageProps extends ChangeProps {
  readonly reasons: readonly ConsiderationReason[]
}

export function ConsiderationReasonsPage({ reasons, ...change }: ConsiderationReasonsPageProps) {
  const { visit, form, file } = change
  const { language } = visit
  const t = texts[language]
  return (
    <ChangePage
      {...change}
      title={t.reasons}
      lead={t.reasonsLead}
      historyTitle={t.reasons}
      history={
        reasons.length > 0 && (
          <ul class="fg-plain no-max-width">
            {reasons.map((reason) => (
              <Reason {...change} reason={reason} />
            ))}
          </ul>
        )
      }
    >
      <ChangeForm {...change} title={t.newReason} action={paths.considerationReasons({ citizen: file.citizen.id })}>
        <TextArea form={form} field="words" label={t.words} rows={4} language={language} />
      </ChangeForm>
    </ChangePage>
  )
}

function Reason({ visit, actor, file, reason }: ChangeProps & { reason: ConsiderationReason }) {
  const t = texts[visit.language]
  const end = paths.considerationReasonEnd({ citizen: file.citizen.id, reason: reason.id })
  return (
    <li class="fg-row fg-row--between fg-divide">
      <span class="fg-prose">
        {reason.words}
        <br />
        <span class="fg-meta">{t.notedOn(formatDate(reason.notedOn, visit.language), reason.by)}</span>
      </span>
      {may(actor, 'write-case') && file.refusal === null && (
        <PostForm visit={visit} action={end}>
          <Button variant="tertiary" small about={t.endOf(reason.words.slice(0, 60))}>
            {t.end}
          </Button>
        </PostForm>
      )}
    </li>
  )
}
