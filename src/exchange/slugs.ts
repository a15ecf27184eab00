import { NotFoundError } from '../platform/errors.ts'
import { type Kind, kinds } from './field.ts'

/** What a kind is called in an address. */
export const slugOf: Readonly<Record<Kind, string>> = {
  citizens: 'borgere',
  talks: 'samtaler',
  placements: 'praktik-og-job',
  companies: 'virksomheder',
}

/** @throws NotFoundError */
export function kindFromSlug(slug: string): Kind {
  const kind = kinds.find((each) => slugOf[each] === slug)
  if (!kind) throw new NotFoundError('kind')
  return kind
}
