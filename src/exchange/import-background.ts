import type { Actor } from '../platform/auth/actor.ts'
import { BackgroundWork } from '../platform/background-work.ts'
import type { Db } from '../platform/db/scope.ts'
import type { Request } from '../platform/web/pages.ts'
import { updateImport } from './exchange-queries.ts'
import { RefusedImport, type Report } from './import-work.ts'
import { Tally } from './outcome.ts'
import { SheetError } from './sheet.ts'

const works = new BackgroundWork<void>()
const keyOf = ({ municipalityId }: Actor, id: number) => `${municipalityId}:${id}`

/** Lets a step of an import go on when the page has been answered. What stops it is written down beside the import. */
export function inBackground(
  { actor, now, web }: Pick<Request, 'actor' | 'now' | 'web'>,
  id: number,
  run: (db: Db, report: Report) => Promise<unknown>,
): void {
  works.start(keyOf(actor, id), async (share) => {
    const report: Report = (done, of) => share(of === 0 ? 1 : done / of)
    await web
      .separately((db) => run(db, report))
      .catch((error) =>
        web.separately((db) => updateImport(db, id, { ...stoppedBy(error), preview: null, endedAt: now })),
      )
  })
}

function stoppedBy(error: unknown) {
  if (error instanceof RefusedImport) return { stage: 'refused', outcome: error.outcome } as const
  if (!(error instanceof SheetError)) return { stage: 'failed' } as const
  const { fault, where } = error
  return { stage: 'failed', outcome: { ...new Tally().outcome(0), fault: { fault, where } } } as const
}

/** How much of it this process has done; null where none is under way here. What is over is forgotten: the row tells of it. */
export function shareHere(actor: Actor, id: number): number | null {
  const work = works.look(keyOf(actor, id))
  works.settle(keyOf(actor, id))
  return work?.state === 'running' ? work.share : null
}
