import { paths } from '../../../paths.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button/button.tsx'
import { FactRows } from '../../../ui/facts/facts.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { isCaseworkerOf } from '../is-caseworker-of.ts'
import type { Address } from '../known-details.ts'
import { texts } from '../texts.ts'
import type { DetailsProps } from './details-page.tsx'

export function ContactPanel(props: DetailsProps) {
  const { visit, known, file } = props
  const t = texts[visit.language]
  const { contact } = known
  const { spokenLanguages, interpreterNeed, interpreterLanguage } = file.citizen
  if (!contact) return null
  const interpreter = t.interpreterNeeds[interpreterNeed]
  return (
    <Panel title={t.sections.contact}>
      <FactRows
        items={[
          {
            label: t.fields.telephone,
            value: contact.telephone ? (
              <a href={`tel:${contact.telephone.replaceAll(' ', '')}`}>{contact.telephone}</a>
            ) : (
              t.notNoted
            ),
          },
          {
            label: t.fields.email,
            value: contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : t.notNoted,
          },
          {
            label: t.fields.address,
            value:
              contact.address === 'protected' ? (
                <ProtectedAddress {...props} />
              ) : (
                <AddressText address={contact.address} language={visit.language} />
              ),
          },
          { label: t.fields.spokenLanguages, value: spokenLanguages.join(', ') || t.notNoted },
          {
            label: t.fields.interpreterNeed,
            value: interpreter,
            note: interpreterNeed !== 'none' && interpreterLanguage,
          },
        ]}
      />
    </Panel>
  )
}

function AddressText({ address: { address, postalCode, city }, language }: { address: Address; language: Language }) {
  const lines = [address, `${postalCode} ${city}`.trim()].filter((line) => line !== '')
  return <>{lines.join(', ') || texts[language].notNoted}</>
}

function ProtectedAddress({ visit, actor, file }: DetailsProps) {
  const t = texts[visit.language]
  if (!isCaseworkerOf(actor, file))
    return (
      <>
        {t.addressProtected} {t.addressForCaseworker}
      </>
    )
  return (
    <div class="fg-row fg-row--tight">
      <span>{t.addressProtected}</span>
      <PostForm visit={visit} action={paths.protectedAddress({ citizen: file.citizen.id })}>
        <Button variant="tertiary" small>
          {t.showAddress}
        </Button>
      </PostForm>
    </div>
  )
}
