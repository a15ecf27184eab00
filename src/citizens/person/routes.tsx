import { paths } from '../../paths.ts'
import { ForbiddenError } from '../../platform/errors.ts'
import { pages } from '../../platform/web/pages.ts'
import { openCase } from '../open-case.ts'
import { findDetails } from './details-queries.ts'
import { isCaseworkerOf } from './is-caseworker-of.ts'
import { findKnownDetails } from './known-details.ts'
import { DetailsPage } from './views/details-page.tsx'
import { ShownAddressPage } from './views/shown-address-page.tsx'

/** What is noted about a person. */
export const detailsRoutes = pages()

const example = { citizen: 1 }

detailsRoutes.get(
  paths.citizenDetails,
  { may: 'read-case', audit: 'details.viewed', example },
  async ({ db, actor, id, now, today, visit, show }) => {
    const file = await openCase(db, actor, id('citizen'), { now, today })
    const known = await findKnownDetails(db, actor, file, today)
    return show(<DetailsPage visit={visit} actor={actor} file={file} known={known} />)
  },
)

detailsRoutes.post(
  paths.protectedAddress,
  { may: 'read-protected', audit: 'protected-address.shown', example },
  async ({ db, actor, id, now, today, visit, show }) => {
    const file = await openCase(db, actor, id('citizen'), { now, today })
    if (!isCaseworkerOf(actor, file)) throw new ForbiddenError('protected-address')
    const address = await findDetails(db, file.citizen.id)
    return show(<ShownAddressPage visit={visit} actor={actor} file={file} address={address} />)
  },
)
