import { paths } from '../../paths.ts'
import type { Role } from '../../platform/auth/actor.ts'
import type { StaffId } from '../../platform/ids.ts'
import { Page } from '../../ui/page/page.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly grants: readonly { readonly id: StaffId; readonly role: Role; readonly place: string }[]
  readonly current: StaffId
}

export function GrantsPage({ visit, grants, current }: Props) {
  const t = texts[visit.language]
  return (
    <Page visit={visit} title={t.grantsTitle} lead={grants.length > 1 ? t.grantsLead : t.onlyGrant}>
      <ul class="fg-plain no-max-width fg-stack">
        {grants.map((grant) => (
          <li class="fg-panel">
            <div class="fg-panel__body fg-row fg-row--between">
              <span>
                <b>{grant.place}</b>
                <br />
                {t.roles[grant.role]}
              </span>
              {grant.id === current ? <span class="fg-flag">{t.here}</span> : <Change visit={visit} staff={grant.id} />}
            </div>
          </li>
        ))}
      </ul>
    </Page>
  )
}

function Change({ visit, staff }: { readonly visit: Visit; readonly staff: StaffId }) {
  return (
    <PostForm visit={visit} action={paths.ownGrants()}>
      <input type="hidden" name="staff" value={staff} />
      <button type="submit" class="button button-secondary">
        {texts[visit.language].actHere}
      </button>
    </PostForm>
  )
}
