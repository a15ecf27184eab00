import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { Note } from '../../../ui/note/note.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { CaseFile } from '../../case-file.ts'
import { CasePage } from '../../views/case-page.tsx'
import type { Address } from '../known-details.ts'
import { texts } from '../texts.ts'

interface ShownAddressPageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly address: Address
}

/** The answer to "show the address": once, in a page that no address leads back to. */
export function ShownAddressPage({ visit, actor, file, address }: ShownAddressPageProps) {
  const t = texts[visit.language]
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="details" title={t.fields.address}>
      <div class="fg-narrow">
        <Panel title={t.fields.address}>
          <p class="fg-finding fg-below-3">
            {address.address || t.notNoted}
            <br />
            {address.postalCode} {address.city}
          </p>
          <Note icon="visibility">{t.addressShown}</Note>
          <Actions>
            <ButtonLink href={paths.citizenDetails({ citizen: file.citizen.id })}>{t.detailsTitle}</ButtonLink>
          </Actions>
        </Panel>
      </div>
    </CasePage>
  )
}
