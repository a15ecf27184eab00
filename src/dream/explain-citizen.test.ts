import { expect, test } from 'vitest'
import { snapshotOf } from '../../test/support/register.ts'
import type { Cpr } from '../platform/ids.ts'
import { type Quarter, quarterFrom } from '../platform/period.ts'
import { explainCitizen } from './explain-citizen.ts'
import { defaultParameters } from './goal-one.ts'

const quarter = quarterFrom('2018Q4') as Quarter
const samira = { person: '7101900017', home: '810', from: { '2016W27': '700' } }
const asked = { cpr: samira.person as Cpr, municipality: '810' }

test('a caseworker is told why from the register that the municipality imported with CPR numbers', async () => {
  const why = await explainCitizen(
    await snapshotOf([samira], { identified: true, municipality: '810' }),
    asked,
    quarter,
    defaultParameters,
  )
  expect(why.ok && why.value).toMatchObject({ outcome: 'neither', decidedBy: 'tooFewWeeks', firstReceipt: '2016W27' })
})

test('a register of pseudonyms is never joined to a case, also where a pseudonym looks like her number', async () => {
  const why = await explainCitizen(await snapshotOf([samira]), asked, quarter, defaultParameters)
  expect(why).toEqual({ ok: false, refusal: { why: 'not-identified' } })
})

test('another municipality is told nothing', async () => {
  const snapshot = await snapshotOf([samira], { identified: true, municipality: '810' })
  const why = await explainCitizen(snapshot, { ...asked, municipality: '840' }, quarter, defaultParameters)
  expect(why).toEqual({ ok: false, refusal: { why: 'other-municipality' } })
})

test('a register that another municipality imported, or nobody in particular, is not asked', async () => {
  for (const municipality of ['840', undefined]) {
    const snapshot = await snapshotOf([samira], { identified: true, municipality })
    const why = await explainCitizen(snapshot, asked, quarter, defaultParameters)
    expect(why).toEqual({ ok: false, refusal: { why: 'other-municipality' } })
  }
})
