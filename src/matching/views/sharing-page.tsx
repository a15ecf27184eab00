import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { Button } from '../../ui/button/button.tsx'
import { Checkboxes } from '../../ui/checkboxes/checkboxes.tsx'
import type { Form } from '../../ui/form.ts'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../ui/visit.ts'
import { sharedFields } from '../sharing.ts'
import type { Consent } from '../sharing-queries.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly consents: readonly Consent[]
  readonly form: Form
}

/** What a company may see, field by field, each with its day; nothing but the first name to begin with. */
export function SharingPage({ visit, actor, file, consents, form }: Props) {
  const t = texts[visit.language]
  const [open, earlier] = [consents.filter(isInForce), consents.filter((each) => !isInForce(each))]
  const left = sharedFields.filter((field) => !open.some((each) => each.field === field))
  const mayWrite = may(actor, 'match-places') && file.refusal === null
  const shared = { visit, citizen: file.citizen.id, mayWrite }
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="visitation" title={t.sharing.title} form={form}>
      <Columns>
        <Column width={7}>
          <Panel title={t.sharing.title}>
            <p class="fg-quiet fg-below-3">{t.sharing.lead(file.citizen.givenName)}</p>
            <h3 class="fg-s">{t.sharing.inForce}</h3>
            {open.length === 0 && <p>{t.sharing.nothing}</p>}
            <ul class="fg-plain no-max-width fg-referrals">
              {open.map((consent) => (
                <InForce {...shared} consent={consent} />
              ))}
            </ul>
          </Panel>
          {earlier.length > 0 && (
            <Panel title={t.sharing.earlier}>
              <ul class="fg-plain no-max-width fg-referrals">
                {earlier.map((consent) => (
                  <Revoked visit={visit} consent={consent} />
                ))}
              </ul>
            </Panel>
          )}
        </Column>
        <Column width={5}>{mayWrite && <Ask visit={visit} citizen={file.citizen.id} left={left} form={form} />}</Column>
      </Columns>
    </CasePage>
  )
}

const isInForce = ({ revokedOn }: Consent) => revokedOn === null

interface LineProps {
  readonly visit: Visit
  readonly consent: Consent
}

function InForce({ visit, citizen, consent, mayWrite }: LineProps & { citizen: number; mayWrite: boolean }) {
  const t = texts[visit.language]
  const field = t.shared[consent.field]
  return (
    <li class="fg-row fg-row--between">
      <span>
        <b class="fg-strong">{field}</b>
        <br />
        <span class="fg-meta">{t.sharing.given(formatDate(consent.givenOn, visit.language), consent.by)}</span>
      </span>
      {mayWrite && (
        <PostForm visit={visit} action={paths.sharingEnd({ citizen, consent: consent.id })}>
          <Button variant="secondary" small about={t.sharing.revokeOf(field)}>
            {t.sharing.revoke}
          </Button>
        </PostForm>
      )}
    </li>
  )
}

function Revoked({ visit, consent }: LineProps) {
  const t = texts[visit.language]
  const date = (day: Consent['givenOn']) => formatDate(day, visit.language)
  return (
    <li>
      {t.shared[consent.field]}
      <br />
      <span class="fg-meta">
        {consent.revokedOn && t.sharing.revoked(date(consent.givenOn), date(consent.revokedOn))}
      </span>
    </li>
  )
}

interface AskProps {
  readonly visit: Visit
  readonly citizen: number
  readonly left: readonly Consent['field'][]
  readonly form: Form
}

function Ask({ visit, citizen, left, form }: AskProps) {
  const t = texts[visit.language]
  return (
    <Panel title={t.sharing.ask}>
      {left.length === 0 ? (
        <p class="fg-quiet">{t.sharing.allGiven}</p>
      ) : (
        <PostForm visit={visit} action={paths.sharing({ citizen })} class="fg-form">
          <Checkboxes
            form={form}
            field="fields"
            language={visit.language}
            legend={t.sharing.legend}
            hint={t.sharing.hint}
            options={left.map((value) => ({ value, label: t.shared[value] }))}
          />
          <Actions>
            <Button>{t.sharing.note}</Button>
          </Actions>
        </PostForm>
      )}
    </Panel>
  )
}
