import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, MunicipalityId } from '../platform/ids.ts'
import { type CourseEvent, courseOf } from './course/placement-course.ts'
import { type FullPlacement, listPlacements } from './placement-queries.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const inFjordby = <T>(run: (db: Db) => Promise<T>, id = 900) =>
  inWork(app.engine.db, app.keys, { municipality: id as MunicipalityId }, run)
const tab = '/borgere/1/praktik-og-job'
const agreement = {
  kind: 'internship',
  workplace: 'Birkely Plejecenter',
  contact: 'Lis Toft, 20 30 40 50',
  startsOn: '5.10.2026',
  endsOn: '3.1.2027',
  weeklyQuarterHours: '10',
  paidQuarterHours: '',
  aimedQuarterHours: '18',
}

async function agree(workplace: string, fields: Record<string, string> = {}): Promise<string> {
  const agreed = await kirsten.post(`${tab}/ny`, { ...agreement, workplace, ...fields })
  if (agreed.status !== 303) throw new Error(`not agreed: ${agreed.status} ${await agreed.text()}`)
  const page = await (await kirsten.get(tab)).text()
  return /href="(\/borgere\/1\/praktik-og-job\/\d+)"/.exec(page.slice(page.indexOf(workplace)))?.[1] ?? ''
}
const idOf = (path: string) => Number(path.split('/').at(-1))
const found = (db: Db, path: string): Promise<FullPlacement | undefined> =>
  listPlacements(db, 1 as CitizenId).then((all) => all.find(({ id }) => id === idOf(path)))

/** Placements whose row says something else than their events do. */
async function differing(db: Db): Promise<string[]> {
  const events = await db.selectFrom('placementEvent').selectAll().orderBy('id').execute()
  const byPlacement = new Map<number, CourseEvent[]>()
  for (const event of events) {
    const own = byPlacement.get(event.placementId) ?? []
    byPlacement.set(event.placementId, [...own, event as CourseEvent])
  }
  const rows = await db.selectFrom('placement').selectAll().execute()
  const placements = rows.map((row) => ({ ...row, agreedByName: '' }) as FullPlacement)
  return placements.flatMap((placement) => {
    const course = courseOf(byPlacement.get(placement.id) ?? [])
    const [told, row] = [course, placement].map((each) => (each ? JSON.stringify(factsOf(each)) : 'nothing'))
    return told === row ? [] : [`${placement.id}: events ${told}, row ${row}`]
  })
}

const factsOf = (each: Omit<ReturnType<typeof courseOf> & object, 'parts' | 'proposedOn'>) => [
  each.kind,
  each.startsOn,
  each.endsOn,
  each.weeklyQuarterHours,
  each.paidQuarterHours,
  each.aimedQuarterHours,
  each.extendedFrom,
  each.endedOn,
  each.endReason,
  each.cameOfId,
  each.becameId,
]

describe('the record', () => {
  test('adds up to the row, for every placement of the demo', async () => {
    for (const municipality of [900, 901, 902]) expect(await inFjordby(differing, municipality)).toEqual([])
  })

  test('adds up to the row after whatever is done to a placement', async () => {
    const one = await agree('Alt hvad der kan ske')
    await kirsten.post(one, { ...agreement, workplace: 'Alt hvad der kan ske', paidQuarterHours: '4', version: '1' })
    await kirsten.post(`${one}/forlaengelse`, { version: '2', endsOn: '4.4.2027' })
    await kirsten.post(one, { ...agreement, workplace: 'Alt hvad der kan ske', endsOn: '28.3.2027', version: '3' })
    const two = await agree('Bliver til timer')
    await kirsten.post(`${two}/til-betalte-timer`, {
      version: '1',
      kind: 'paid-hours',
      startsOn: '16.11.2026',
      paidQuarterHours: '12',
    })
    const three = await agree('Slutter')
    const ending = { version: '1', endedOn: '20.11.2026', endReason: 'completed', nextStep: '' }
    expect((await kirsten.post(`${three}/afslutning`, ending)).status).toBe(303)
    expect(await inFjordby(differing)).toEqual([])
  })

  test('cannot be changed or deleted by anybody who works with the case', async () => {
    const change = inFjordby((db) => db.updateTable('placementEvent').set({ endsOn: null }).execute())
    await expect(change).rejects.toThrow(/permission denied/)
    await expect(inFjordby((db) => db.deleteFrom('placementEvent').execute())).rejects.toThrow(/permission denied/)
    await expect(inFjordby((db) => db.deleteFrom('placementOverride').execute())).rejects.toThrow(/permission denied/)
  })
})

describe('an extension', () => {
  test('begins the day after the old end, is shown, and is told in the case', async () => {
    const one = await agree('Forlænges')
    expect((await kirsten.post(`${one}/forlaengelse`, { version: '1', endsOn: '4.4.2027' })).status).toBe(303)
    const placement = await inFjordby((db) => found(db, one))
    expect(placement).toMatchObject({ endsOn: '2027-04-04', extendedFrom: '2027-01-04' })
    expect(await (await kirsten.get(one)).text()).toContain('Forlænget</b> 23. november 2026')
    expect(await (await kirsten.get('/borgere/1/forloeb')).text()).toContain('Forlænget hos Forlænges')
  })

  test.each([
    ['3.1.2027', 'skal ligge efter'],
    ['31.2.2027', 'Skriv en dato, der findes'],
  ])('to %s is refused in words', async (endsOn, words) => {
    const one = await agree(`Ikke til ${endsOn}`)
    const response = await kirsten.post(`${one}/forlaengelse`, { version: '1', endsOn })
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(words)])
  })

  test('beyond 26 weeks asks why; the reason stands beside the rule with who and when', async () => {
    const one = await agree('For længe')
    const asked = await kirsten.post(`${one}/forlaengelse`, { version: '1', endsOn: '5.4.2027' })
    const page = await asked.text()
    expect(asked.status).toBe(422)
    for (const words of ['Praktikken er for lang med forlængelsen', '183 dage', '26 uger (182 dage)', 'LAB-loven § 61'])
      expect(page).toContain(words)
    const overruled = { version: '1', endsOn: '5.4.2027', overruleReason: 'Oplæring i køkkenet bliver først færdig da' }
    expect((await kirsten.post(`${one}/forlaengelse`, overruled)).status).toBe(303)
    const after = await (await kirsten.get(one)).text()
    expect(after).toContain('Fraveget af Kirsten Holm')
    expect(after).toContain('Oplæring i køkkenet bliver først færdig da')
    expect(after).toContain('Praktikken er for lang med forlængelsen')
    expect(await (await kirsten.get(tab)).text()).toContain('Fraveget med begrundelse')
  })

  test('of what has been saved by another meanwhile shows both', async () => {
    const one = await agree('To faner')
    await kirsten.post(`${one}/forlaengelse`, { version: '1', endsOn: '10.1.2027' })
    expect((await kirsten.post(`${one}/forlaengelse`, { version: '1', endsOn: '17.1.2027' })).status).toBe(409)
  })
})

describe('into paid hours', () => {
  test('is one step: the placement ends the day before, the hours begin, and the way is shown', async () => {
    const one = await agree('Vejen videre')
    const turn = { version: '1', kind: 'paid-hours', startsOn: '16.11.2026', paidQuarterHours: '12' }
    const turned = await kirsten.post(`${one}/til-betalte-timer`, turn)
    expect(turned.status).toBe(303)
    const hours = turned.headers.get('location')?.split('?')[0] ?? ''
    const [before, after] = await inFjordby(async (db) => [await found(db, one), await found(db, hours)])
    expect(before).toMatchObject({ endedOn: '2026-11-15', endReason: 'hours', becameId: after?.id })
    expect(after).toMatchObject({
      kind: 'paid-hours',
      startsOn: '2026-11-16',
      paidQuarterHours: 48,
      cameOfId: before?.id,
    })
    const page = await (await kirsten.get(hours)).text()
    expect(page).toContain('Vejen til betalte timer')
    expect(page).toContain(`href="${one}"`)
  })

  test('ahead of time lets the placement run until then, and asks nobody to end it', async () => {
    const one = await agree('Fra januar')
    const turn = { version: '1', kind: 'job', startsOn: '4.1.2027', paidQuarterHours: '37' }
    expect((await kirsten.post(`${one}/til-betalte-timer`, turn)).status).toBe(303)
    const placement = await inFjordby((db) => found(db, one))
    expect(placement).toMatchObject({ endedOn: null, endsOn: '2027-01-03', endReason: 'job' })
    expect(placement?.nextStep).toContain('37 timer om ugen')
    expect(await (await kirsten.get(one)).text()).not.toContain('id="afslut"')
  })

  test.each([
    [{ startsOn: '5.10.2026' }, 'når forløbet er begyndt'],
    [{ paidQuarterHours: '' }, 'hvor mange betalte timer'],
    [{ kind: 'internship' }, 'Udfyld feltet'],
  ])('%j is refused in words', async (wrong, words) => {
    const one = await agree(`Afvist ${Object.keys(wrong)[0]}`)
    const turn = { version: '1', kind: 'job', startsOn: '4.1.2027', paidQuarterHours: '37', ...wrong }
    const response = await kirsten.post(`${one}/til-betalte-timer`, turn)
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(words)])
  })

  test('twice makes one job', async () => {
    const one = await agree('Kun ét job')
    const turn = { version: '1', kind: 'job', startsOn: '4.1.2027', paidQuarterHours: '37' }
    await kirsten.post(`${one}/til-betalte-timer`, turn)
    expect((await kirsten.post(`${one}/til-betalte-timer`, { ...turn, version: '2' })).status).toBe(422)
  })
})

describe('rules when agreeing', () => {
  test('14 weeks of internship ask why before they are saved', async () => {
    const long = { ...agreement, workplace: 'Fjorten uger', endsOn: '10.1.2027' }
    const asked = await kirsten.post(`${tab}/ny`, long)
    const page = await asked.text()
    expect(asked.status).toBe(422)
    expect(page).toContain('Praktikken er for lang')
    expect(page).toContain('Skal efterprøves i lovteksten.')
    expect((await kirsten.post(`${tab}/ny`, { ...long, overruleReason: 'Aftalt med lederen' })).status).toBe(303)
    expect(await (await kirsten.get(tab)).text()).toContain('Praktikken er for lang. Fraveget med begrundelse')
  })

  test('a longer correction asks again: a reason covers what it was given for', async () => {
    const long = { endsOn: '10.1.2027', overruleReason: 'Aftalt med lederen' }
    const one = await agree('Endnu længere', long)
    const form = { ...agreement, workplace: 'Endnu længere', version: '1' }
    expect((await kirsten.post(one, { ...form, endsOn: '17.1.2027' })).status).toBe(422)
    expect((await kirsten.post(one, { ...form, endsOn: '9.1.2027' })).status).toBe(303)
  })

  test('a bank holiday as first day is said and not refused', async () => {
    const one = await agree('Juledag', { startsOn: '25.12.2026', endsOn: '1.2.2027' })
    expect(await (await kirsten.get(one)).text()).toContain('Første dag er en helligdag')
  })

  test('overlapping offers are said, and a reason can be given afterwards where they are too much', async () => {
    const one = await agree('Fuld tid ved siden af', { weeklyQuarterHours: '37' })
    const page = await (await kirsten.get(one)).text()
    expect(page).toContain('Tilbud på samme tid fylder mere end en fuld uge')
    const asked = /name="rule" value="over-full-week"\/><input type="hidden" name="other" value="(\d+)"/g
    const others = (text: string) => [...text.matchAll(asked)].map(([, other]) => other ?? '')
    const [first = '', ...rest] = others(page)
    const given = { rule: 'over-full-week', other: first, overruleReason: 'Praktikken sluttes i morgen' }
    expect((await kirsten.post(`${one}/fravigelse`, given)).status).toBe(303)
    const after = await (await kirsten.get(one)).text()
    expect(after).toContain('Praktikken sluttes i morgen')
    expect(others(after)).toEqual(rest)
    expect((await kirsten.post(`${one}/fravigelse`, { rule: 'over-full-week' })).status).toBe(422)
  })

  test('an IGU shows its school and practice', async () => {
    const igu = {
      kind: 'igu',
      startsOn: '2.11.2026',
      endsOn: '1.11.2028',
      weeklyQuarterHours: '37',
      paidQuarterHours: '25',
    }
    const one = await agree('IGU-stedet', igu)
    const period = { fromOn: '7.12.2026', toOn: '27.12.2026' }
    expect((await kirsten.post(`${one}/skole`, period)).status).toBe(303)
    expect(await (await kirsten.get(one)).text()).toContain('3 af 23 ugers skole er lagt ind')
    const shorter = { ...agreement, ...igu, workplace: 'IGU-stedet', endsOn: '20.12.2026', version: '1' }
    const left = await kirsten.post(one, { ...shorter, overruleReason: 'Aftalt' })
    expect([left.status, await left.text()]).toEqual([422, expect.stringContaining('Der er skole uden for de dage')])
    expect(await (await kirsten.get(one)).text()).toContain('Timer i praktik om ugen')
    const again = await kirsten.post(`${one}/skole`, period)
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('allerede skole')])
    const removal = /action="(\/borgere\/1\/praktik-og-job\/\d+\/skole\/\d+\/fjern)"/.exec(
      await (await kirsten.get(one)).text(),
    )
    expect((await kirsten.post(removal?.[1] ?? '')).status).toBe(303)
    expect((await kirsten.post(removal?.[1] ?? '')).status).toBe(404)
  })
})

describe('a company that closes', () => {
  test('meanwhile is said on the placement, with its last day', async () => {
    const one = await agree('Birkely Plejecenter', { startsOn: '12.10.2026' })
    expect(await (await kirsten.get(one)).text()).not.toContain('Virksomheden lukker')
    const closeOn = (day: string) =>
      inFjordby((db) =>
        db
          .updateTable('productionUnit')
          .set({ closedOn: day as never })
          .where('name', '=', 'Birkely Plejecenter')
          .execute(),
      )
    await closeOn('2026-12-15')
    expect(await (await kirsten.get(one)).text()).toContain(
      'Virksomheden lukker 15. december 2026, før forløbet er slut',
    )
    await closeOn('2026-11-20')
    expect(await (await kirsten.get(one)).text()).toContain('Virksomheden lukkede 20. november 2026')
  })
})

describe('a case that closes in the middle', () => {
  test('says that the placement runs on, and lets it be ended and nothing else', async () => {
    const running = await inFjordby((db) =>
      db
        .selectFrom('placement')
        .innerJoin('attachment', 'attachment.citizenId', 'placement.citizenId')
        .innerJoin('staff', 'staff.id', 'attachment.staffId')
        .select(['placement.citizenId', 'placement.id', 'placement.version'])
        .where('staff.name', '=', 'Kirsten Holm')
        .where('attachment.toOn', 'is', null)
        .where('placement.endedOn', 'is', null)
        .where('placement.kind', '=', 'internship')
        .where('placement.startsOn', '<', '2026-11-01' as never)
        .where('placement.citizenId', '>', 3 as never)
        .executeTakeFirstOrThrow(),
    )
    const case_ = `/borgere/${running.citizenId}`
    const one = `${case_}/praktik-og-job/${running.id}`
    expect((await kirsten.post(`${case_}/afslutning`, { on: '23.11.2026', reason: 'moved' })).status).toBe(303)
    const page = await (await kirsten.get(one)).text()
    expect(page).toContain('Sagen er lukket, men forløbet er ikke afsluttet')
    expect(page).not.toContain('Ret aftalen')
    expect(
      (await kirsten.post(`${one}/forlaengelse`, { version: String(running.version), endsOn: '1.6.2027' })).status,
    ).toBe(403)
    const ending = { version: String(running.version), endedOn: '20.11.2026', endReason: 'moved', nextStep: '' }
    expect((await kirsten.post(`${one}/afslutning`, ending)).status).toBe(303)
  })
})
