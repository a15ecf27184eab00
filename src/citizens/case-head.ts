import type { Actor } from '../platform/auth/actor.ts'
import type { Cpr } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { type CaseHead, monthNumber, programmeFact } from './case-file.ts'
import type { HeadRow } from './case-head-queries.ts'
import { sees } from './case-policy.ts'
import type { Citizen } from './citizen.ts'
import type { CaseRow } from './citizen-queries.ts'
import { maskedCpr } from './cpr.ts'

interface HeadParts {
  readonly actor: Actor
  readonly citizen: Citizen
  readonly row: CaseRow
  readonly newest: HeadRow
  readonly openNumber: (sealed: Buffer) => Cpr
  readonly today: PlainDate
}

/** The key facts, as far as the reader's role sees them. */
export function caseHead(of: HeadParts): CaseHead {
  const { actor, row, newest } = of
  const current = newest.caseworkers.find((each) => each.until === null)
  return {
    ...(sees(actor, 'history') ? history(of) : noHistory),
    closed: row.closedOn && row.closedReason ? { on: row.closedOn, reason: row.closedReason } : null,
    danish: sees(actor, 'danish') ? danishOf(newest) : null,
    caseworker: current ? { id: current.staff, name: current.name, since: current.since } : null,
    telephone: sees(actor, 'contact') ? row.telephone : null,
  }
}

type History = Pick<CaseHead, 'maskedNumber' | 'programme' | 'matchGroup' | 'benefit' | 'digital' | 'changes'>

const noHistory: History = {
  maskedNumber: null,
  programme: null,
  matchGroup: null,
  benefit: null,
  digital: [],
  changes: null,
}

const history = ({ citizen, row, newest, openNumber, today }: HeadParts): History => ({
  maskedNumber: newest.sealedNumber ? maskedCpr(openNumber(newest.sealedNumber)) : null,
  programme: programmeFact(citizen, today),
  matchGroup: newest.matchGroup,
  benefit: row.benefit ? { name: row.benefit, since: row.benefitSince } : null,
  digital: newest.digital,
  changes: changesOf(newest, citizen, today),
})

const danishOf = ({ danish }: HeadRow) =>
  danish && { education: danish.education, module: danish.module, testPassed: danish.test, since: danish.since }

function changesOf({ caseworkers }: HeadRow, citizen: Citizen, today: PlainDate): CaseHead['changes'] {
  const count = Math.max(0, caseworkers.length - 1)
  return {
    count,
    latest: count > 0 ? (caseworkers[0]?.since ?? null) : null,
    months: monthNumber(citizen.takenOverOn, today),
  }
}
