import { openCaseToChange } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { pages } from '../../platform/web/pages.ts'
import { findAssessment, findLiveLink, makeDeviceLink, revokeLinks, updateSetting } from '../../questionnaires/index.ts'
import { qrCode } from '../../ui/qr-code/qr-code.ts'
import { texts } from './texts.ts'
import { OwnScreenPage } from './views/own-screen-page.tsx'

/** The citizen's own screen: a code on the caseworker's, 30 minutes, closed by a press. */
export const deviceRoutes = pages()

const example = { citizen: 1, assessment: 2 }

deviceRoutes.get(paths.deviceLink, { may: 'write-fip', audit: 'own-screen.viewed', example }, async (request) => {
  const { db, actor, now, visit, show, id } = request
  const file = await openCaseToChange(db, actor, id('citizen'), request)
  const wave = await findAssessment(db, file.citizen.id, id('assessment'))
  const live = await findLiveLink(db, wave.id, now)
  return show(<OwnScreenPage visit={visit} file={file} wave={wave} link={null} liveUntil={live?.expiresAt ?? null} />)
})

// The token is shown by the answer to the press and kept nowhere: looking again later shows only that a code works.
// From then on they answer on two screens, and neither sees the other's answers before both have sent.
deviceRoutes.post(paths.deviceLink, { may: 'write-fip', audit: 'own-screen.opened', example }, async (request) => {
  const { db, actor, now, visit, web, show, id } = request
  const file = await openCaseToChange(db, actor, id('citizen'), request)
  const wave = await findAssessment(db, file.citizen.id, id('assessment'))
  if (wave.mode === 'together') await updateSetting(db, wave.id, { mode: 'apart' })
  const { token, expiresAt } = await makeDeviceLink(db, actor, wave.id, now)
  const address = web.baseUrl + paths.deviceForm({ token })
  return show(
    <OwnScreenPage
      visit={visit}
      file={file}
      wave={wave}
      link={{ address, code: qrCode(address) }}
      liveUntil={expiresAt}
    />,
  )
})

deviceRoutes.post(
  paths.deviceLinkRevocation,
  { may: 'write-fip', audit: 'own-screen.closed', example },
  async (request) => {
    const { db, actor, now, visit, redirect, id } = request
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const wave = await findAssessment(db, file.citizen.id, id('assessment'))
    await revokeLinks(db, wave.id, now)
    return redirect(
      paths.assessment({ citizen: file.citizen.id, assessment: wave.id }),
      texts[visit.language].ownScreenRevoked,
    )
  },
)
