import { type CaseFile, citizenName } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { Button } from '../../ui/button/button.tsx'
import type { Form } from '../../ui/form.ts'
import { Page } from '../../ui/page/page.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Letter } from '../letter.ts'
import { type SharedField, sharedFields, type Told } from '../sharing.ts'
import type { RequestMade } from '../sharing-queries.ts'
import { texts } from '../texts.ts'

export interface RequestPageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly place: number
  readonly unitName: string
  readonly letter: Letter
  readonly agreed: readonly SharedField[]
  readonly contacts: readonly { readonly id: number; readonly name: string; readonly email: string }[]
  readonly made: readonly RequestMade[]
  readonly form: Form
}

/** The request exactly as the company gets it, what is kept back, and how it gets there. */
export function RequestPage(props: RequestPageProps) {
  const { visit, actor, file, unitName, letter, agreed, made, form } = props
  const t = texts[visit.language]
  const at = { citizen: file.citizen.id }
  const hidden = sharedFields.filter((field) => !agreed.includes(field))
  const mayWrite = may(actor, 'match-places') && file.refusal === null
  return (
    <Page
      visit={visit}
      title={`${t.letter.title}, ${unitName}`}
      back={{ href: paths.matchPlaces(at), label: t.title(citizenName(file.citizen)) }}
      form={form}
      head={
        <div class="fg-head">
          <h1>{t.letter.to(unitName)}</h1>
        </div>
      }
    >
      <Columns>
        <Column width={8}>
          <Panel title={t.letter.shown} flush>
            <div class="fg-letter" lang="da">
              <p class="fg-strong">{letter.subject}</p>
              {letter.paragraphs.map((lines) => (
                <p>
                  {lines.map((line, at) => (
                    <>
                      {at > 0 && <br />}
                      {line}
                    </>
                  ))}
                </p>
              ))}
            </div>
          </Panel>
        </Column>
        <Column width={4}>
          <Panel title={t.letter.hidden}>
            <ul>
              {hidden.map((field) => (
                <li>{t.shared[field]}</li>
              ))}
            </ul>
            <p class="fg-s fg-above-2">
              <a href={paths.sharing(at)}>{t.changeSharing}</a>
            </p>
          </Panel>
          {mayWrite && <Send {...props} />}
          {made.length > 0 && <Made visit={visit} made={made} />}
        </Column>
      </Columns>
    </Page>
  )
}

function Send({ visit, file, place, contacts, form }: RequestPageProps) {
  const t = texts[visit.language]
  return (
    <Panel title={t.letter.send}>
      <PostForm visit={visit} action={paths.companyRequest({ citizen: file.citizen.id, place })} class="fg-form">
        <RadioButtons
          form={form}
          field="contact"
          language={visit.language}
          legend={t.letter.way}
          options={[
            ...contacts.map(({ id, name, email }) => ({ value: String(id), label: t.letter.mailTo(name, email) })),
            { value: '', label: t.letter.printIt },
          ]}
        />
        <Actions>
          <Button>{t.letter.save}</Button>
          <button type="button" class="button button-secondary" data-print hidden>
            {t.letter.print}
          </button>
        </Actions>
      </PostForm>
    </Panel>
  )
}

function Made({ visit, made }: Pick<RequestPageProps, 'visit' | 'made'>) {
  const t = texts[visit.language]
  return (
    <Panel title={t.letter.made}>
      <ul class="fg-plain no-max-width fg-referrals">
        {made.map(({ madeOn, by, sentBy, shared }) => (
          <li>
            {t.letter.line(formatDate(madeOn, visit.language), by, t.letter.ways[sentBy] ?? '')}
            <br />
            <span class="fg-meta">
              {t.letter.withFields(shared.map((field) => t.shared[field as Told].toLowerCase()).join(', '))}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
