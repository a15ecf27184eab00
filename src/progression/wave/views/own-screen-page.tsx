import type { CaseFile } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import { formatTime } from '../../../platform/i18n/format.ts'
import { type Assessment, sideOf } from '../../../questionnaires/index.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { Note } from '../../../ui/note/note.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import type { QrCode } from '../../../ui/qr-code/qr-code.ts'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly file: CaseFile
  readonly wave: Assessment
  /** Only in answer to the press that made it. */
  readonly link: { readonly address: string; readonly code: QrCode } | null
  readonly liveUntil: string | null
}

/** What the caseworker turns towards the citizen: a code to scan. */
export function OwnScreenPage({ visit, file, wave, link, liveUntil }: Props) {
  const t = texts[visit.language]
  const name = file.citizen.givenName
  const at = { citizen: file.citizen.id, assessment: wave.id }
  const answered = sideOf(wave, 'citizen')?.submittedAt !== null
  return (
    <Page
      visit={visit}
      title={t.ownScreenTitle(name)}
      lead={wave.sides.length === 1 ? t.ownScreenLeadAlone(name) : t.ownScreenLead(name)}
      back={{ href: paths.assessment(at), label: t.backToForm }}
      actions={<ButtonLink href={paths.deviceLink(at)}>{t.refresh}</ButtonLink>}
    >
      <Note icon={answered ? 'check' : 'info'}>{answered ? t.ownScreenAnswered(name) : t.ownScreenWaiting(name)}</Note>
      <div class="fg-above-4">
        <Panel>
          {link ? <Code {...link} visit={visit} /> : null}
          {liveUntil ? <p>{t.ownScreenLive(formatTime(liveUntil, visit.language))}</p> : null}
          <div class="fg-row fg-above-4">
            {answered ? null : (
              <PostForm visit={visit} action={paths.deviceLink(at)}>
                <Button variant={link ? 'secondary' : 'primary'}>{t.ownScreenMake}</Button>
              </PostForm>
            )}
            {liveUntil ? (
              <PostForm visit={visit} action={paths.deviceLinkRevocation(at)}>
                <Button variant="secondary">{t.ownScreenRevoke}</Button>
              </PostForm>
            ) : null}
          </div>
        </Panel>
      </div>
    </Page>
  )
}

function Code({ address, code, visit }: { readonly address: string; readonly code: QrCode; readonly visit: Visit }) {
  const t = texts[visit.language]
  return (
    <div class="fg-code">
      <svg
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={t.qrAlt}
        width="280"
        height="280"
        shape-rendering="crispEdges"
      >
        <path d={code.path} />
      </svg>
      <p>
        <span class="fg-meta">{t.address}</span>
        <br />
        <b class="fg-code__address">{address}</b>
      </p>
    </div>
  )
}
