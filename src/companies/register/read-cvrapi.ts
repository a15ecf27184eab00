import { parsePlainDate, readDate } from '../../platform/plain-date.ts'
import { cvrProblem, isPNumber } from '../cvr.ts'
import { type EmployeeInterval, employeeIntervals } from '../track.ts'
import type { Judged } from './read-virk.ts'
import type { ApiAnswer } from './register-input.ts'
import type { RegisterUnit } from './register-unit.ts'

/** The units of one answer of cvrapi.dk. */
export function unitsOfApi(answer: ApiAnswer): Judged[] {
  if (answer.error) return [{ column: 'error', reason: 'register-error' }]
  const cvr = (answer.vat ?? '').padStart(8, '0')
  if (cvrProblem(cvr) !== null) return [{ column: 'vat', reason: 'wrong-cvr' }]
  const companyName = answer.name?.trim() ?? ''
  if (companyName === '') return [{ column: 'name', reason: 'no-name' }]
  const closedOn = answer.enddate ? dayOf(answer.enddate) : null
  if (answer.enddate && closedOn === null) return [{ column: 'enddate', reason: 'wrong-date' }]
  return (answer.productionunits ?? []).map((unit) => unitFromApi(unit, { cvr, companyName, closedOn }))
}

type ApiUnit = NonNullable<ApiAnswer['productionunits']>[number]

function unitFromApi(unit: ApiUnit, company: Pick<RegisterUnit, 'cvr' | 'companyName' | 'closedOn'>): Judged {
  const said = (text: string | null | undefined) => text?.trim() ?? ''
  const [pNumber, postalCode, db07] = [said(unit.pno), padded(unit.zipcode, 4), padded(unit.industrycode, 6)]
  if (!isPNumber(pNumber)) return { column: 'pno', reason: 'wrong-p-number' }
  if (!/^(\d{4})?$/.test(postalCode)) return { column: 'zipcode', reason: 'wrong-postal-code' }
  return {
    unit: {
      ...company,
      ...{ pNumber, postalCode },
      name: said(unit.name) || company.companyName,
      address: said(unit.address),
      city: said(unit.city),
      telephone: said(unit.phone),
      email: said(unit.email),
      db07: /^\d{6}$/.test(db07) ? db07 : '',
      trade: said(unit.industrydesc),
      employees: intervalOf(said(unit.employees)),
    },
  }
}

const padded = (digits: string | null | undefined, length: number) =>
  digits ? digits.trim().padStart(length, '0') : ''

/** `20-49`, or a number that lies in an interval. */
function intervalOf(typed: string): EmployeeInterval | '' {
  const known = employeeIntervals.find((interval) => interval === typed.trim())
  if (known || !/^\d{1,7}$/.test(typed.trim())) return known ?? ''
  const count = Number(typed)
  const found = employeeIntervals.find((interval) => {
    const [from = '0', to = from] = interval.split('-')
    return interval === '1000+' ? count >= 1000 : count >= Number(from) && count <= Number(to)
  })
  return found ?? ''
}

/** `31/12 - 2025`, as cvrapi.dk writes it, or as others do. */
function dayOf(typed: string) {
  return parsePlainDate(typed.slice(0, 10)) ?? readDate(typed.replace(/\s*[/-]\s*/g, '.'))
}
