import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'
import { testToday } from '../../test/support/constants.ts'
import { paths } from '../paths.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Db } from '../platform/db/scope.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import { typedDate } from '../platform/web/parse-form.ts'

// A case from its first day to its last, through the pages, as different people.

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const query = <T>(run: (db: Db) => Promise<T>) =>
  inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, run)

const staffId = async (persona: string) =>
  (await query((db) => db.selectFrom('staff').select('id').where('persona', '=', persona).executeTakeFirstOrThrow())).id

let serial = 0
/** An invented number that nobody has: born 5 May 1990. */
const freshNumber = () => `650590-${String(1000 + ++serial)}`

const person = async (over: Record<string, string> = {}) => ({
  cpr: freshNumber(),
  givenName: 'Amal',
  familyName: 'Nasser',
  caseworker: String(await staffId('caseworker')),
  targetGroup: 'refugee',
  programmeKind: 'introduction',
  interpreterNeed: 'none',
  ...typedDate('takenOverOn', testToday),
  ...over,
})

/** Opens a case as Kirsten and answers its number in the URL. */
async function openedCase(over: Record<string, string> = {}): Promise<number> {
  const response = await kirsten.post('/borgere/ny', await person(over))
  const location = response.headers.get('location') ?? ''
  expect(`${response.status} ${location}`).toMatch(/^303 \/borgere\/\d+\/oplysninger$/)
  return Number(location.split('/')[2])
}

const correction = (citizen: number, over: Record<string, string> = {}) =>
  query(async (db) => {
    const row = await db
      .selectFrom('citizen')
      .selectAll()
      .where('id', '=', citizen as never)
      .executeTakeFirstOrThrow()
    return {
      givenName: row.givenName,
      familyName: row.familyName,
      targetGroup: row.targetGroup,
      programmeKind: row.programmeKind,
      interpreterNeed: row.interpreterNeed,
      telephone: row.telephone,
      ...typedDate('takenOverOn', row.takenOverOn),
      version: String(row.version),
      reason: 'Oplyst i dag',
      ...over,
    }
  })

const events = (citizen: number) =>
  query((db) =>
    db
      .selectFrom('caseEvent')
      .select(['what', 'happenedOn'])
      .where('citizenId', '=', citizen as never)
      .orderBy('id')
      .execute(),
  )

const audit = (citizen: number) =>
  query((db) =>
    db
      .selectFrom('auditEntry')
      .select(['action', 'outcome'])
      .where('citizenId', '=', citizen as never)
      .where('evidence', 'is', null)
      .orderBy('seq')
      .execute(),
  )

const html = async (response: Response) => await response.text()

describe('opening a case', () => {
  test('gives the person a number, a birth date, a sex, a team and a caseworker', async () => {
    const citizen = await openedCase()
    const row = await query((db) =>
      db
        .selectFrom('citizen')
        .selectAll()
        .where('id', '=', citizen as never)
        .executeTakeFirstOrThrow(),
    )
    expect(row).toMatchObject({ bornOn: '1990-05-05', sex: serial % 2 ? 'male' : 'female', teamId: 1 })
    const page = await html(await kirsten.get(`/borgere/${citizen}/oplysninger`))
    expect(page).toContain('Amal Nasser')
    expect(page).toContain('650590-••••')
    expect(await events(citizen)).toEqual([{ what: 'citizen.created', happenedOn: testToday }])
    expect(await audit(citizen)).toContainEqual({ action: 'case.created', outcome: 'done' })
  })

  test.each([
    ['Åse Ærø', 'Østergård-Müller'],
    ['سميرة', 'حداد'],
    ['<script>alert(1)</script>', `O'Brien "x" & <b>`],
    ['Đặng', 'Łukasz 佐藤'],
  ])('keeps and shows the name %s %s as it is', async (givenName, familyName) => {
    const citizen = await openedCase({ givenName, familyName })
    const page = await html(await kirsten.get(`/borgere/${citizen}/oplysninger`))
    const escaped = `${givenName} ${familyName}`
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
    expect(page).toContain(escaped)
    expect(page).not.toContain('<script>alert')
  })

  test('sent twice makes one case', async () => {
    const form = { ...(await person()), _once: 'the-same-form' }
    const [first, second] = [await kirsten.post('/borgere/ny', form), await kirsten.post('/borgere/ny', form)]
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    expect(second.status).toBe(303)
  })

  test('with a number that has a case leads to that case', async () => {
    const cpr = freshNumber()
    const citizen = await openedCase({ cpr })
    const response = await kirsten.post('/borgere/ny', await person({ cpr: cpr.replace('-', ' ') }))
    const page = await html(response)
    expect(response.status).toBe(422)
    expect(page).toContain('Der er allerede en sag med det nummer')
    expect(page).toContain(`href="/borgere/${citizen}"`)
  })

  test('with a number that fails modulus 11 asks once for a tick', async () => {
    const cpr = '010190-0000'
    const asked = await kirsten.post('/borgere/ny', await person({ cpr }))
    expect(asked.status).toBe(422)
    expect(await html(asked)).toContain('Jeg har set nummeret')
    await openedCase({ cpr, numberChecked: 'ja' })
  })

  test.each(['310290-0000', '001390-0000', '12345', ''])(
    'refuses the number %j and keeps what was typed',
    async (cpr) => {
      const response = await kirsten.post('/borgere/ny', await person({ cpr, givenName: 'Blevet' }))
      const page = await html(response)
      expect(response.status).toBe(422)
      expect(page).toContain('<title>Fejl: ')
      expect(page).toContain('value="Blevet"')
      const errors = page.slice(page.indexOf('fejl-titel'), page.indexOf('</ul>', page.indexOf('fejl-titel')))
      if (cpr) expect(errors).not.toContain(cpr)
    },
  )

  test('refuses somebody not yet born', async () => {
    const response = await kirsten.post('/borgere/ny', await person({ cpr: '010130-4000' }))
    expect(response.status).toBe(422)
    expect(await html(response)).toContain('Sådan et nummer findes ikke')
  })

  test('refuses 31 February, a wrong order and a text that is too long, each at its field', async () => {
    const response = await kirsten.post(
      '/borgere/ny',
      await person({ 'takenOverOn-day': '31', 'takenOverOn-month': '2', givenName: 'a'.repeat(201) }),
    )
    const page = await html(response)
    expect(page).toContain('href="#takenOverOn"')
    expect(page).toContain('href="#givenName"')
    const order = await kirsten.post(
      '/borgere/ny',
      await person({
        'programmeStartsOn-day': '1',
        'programmeStartsOn-month': '12',
        'programmeStartsOn-year': '2026',
        'programmeEndsOn-day': '30',
        'programmeEndsOn-month': '11',
        'programmeEndsOn-year': '2026',
      }),
    )
    expect(await html(order)).toContain('Programmet kan ikke slutte, før det begynder')
  })

  test('only for a colleague of the own team', async () => {
    const caseworker = String(await staffId('caseworker-2'))
    expect((await kirsten.post('/borgere/ny', await person({ caseworker }))).status).toBe(422)
  })
})

describe('correcting', () => {
  test('keeps the old and the new, sealed, with the reason', async () => {
    const citizen = await openedCase()
    const response = await kirsten.post(
      paths.correction({ citizen }),
      await correction(citizen, { telephone: '12 34 56 78' }),
    )
    expect(response.status).toBe(303)
    expect(await html(await kirsten.get(`/borgere/${citizen}/oplysninger`))).toContain('12 34 56 78')
    expect((await events(citizen)).map(({ what }) => what)).toEqual(['citizen.created', 'citizen.corrected'])
    const { detail } = await query((db) =>
      db
        .selectFrom('caseEvent')
        .select('detail')
        .where('citizenId', '=', citizen as never)
        .where('what', '=', 'citizen.corrected')
        .executeTakeFirstOrThrow(),
    )
    expect(detail.toString('utf8')).not.toContain('12 34')
  })

  test('in two tabs at once shows both values and who saved, and overwrites nothing', async () => {
    const citizen = await openedCase()
    const [one, two] = [
      await correction(citizen, { telephone: '11 11 11 11' }),
      await correction(citizen, { telephone: '22 22 22 22' }),
    ]
    expect((await kirsten.post(paths.correction({ citizen }), one)).status).toBe(303)
    const late = await kirsten.post(paths.correction({ citizen }), two)
    const page = await html(late)
    expect(late.status).toBe(409)
    expect(page).toContain('11 11 11 11')
    expect(page).toContain('22 22 22 22')
    expect(page).toContain('Kirsten Holm')
    expect(await html(await kirsten.get(`/borgere/${citizen}/oplysninger`))).toContain('11 11 11 11')
  })

  test('without a change says so', async () => {
    const citizen = await openedCase()
    const unchanged = await correction(citizen, typedDate('programmeStartsOn', testToday))
    const response = await kirsten.post(paths.correction({ citizen }), unchanged)
    expect(response.status).toBe(422)
    expect(await html(response)).toContain('Du har ikke rettet noget endnu')
  })
})

describe('a protected address', () => {
  const where = { address: 'Hemmelig Sti 7', postalCode: '0900', city: 'Fjordby', addressProtected: 'ja' }

  test('is on no page, until the caseworker asks for it, and asking is written down', async () => {
    const citizen = await openedCase(where)
    const birgit = await app.as('coordinator')
    for (const browser of [kirsten, birgit])
      for (const page of ['oplysninger', 'ret', 'team', 'hvem-har-set'])
        expect(await html(await browser.get(`/borgere/${citizen}/${page}`))).not.toContain('Hemmelig Sti')
    const shown = await kirsten.post(paths.protectedAddress({ citizen }))
    expect(await html(shown)).toContain('Hemmelig Sti 7')
    expect(await audit(citizen)).toContainEqual({ action: 'protected-address.shown', outcome: 'done' })
    expect((await birgit.post(paths.protectedAddress({ citizen }))).status).toBe(403)
  })

  test('stays when a colleague corrects something else, and is not among the values of a conflict', async () => {
    const citizen = await openedCase(where)
    const birgit = await app.as('coordinator')
    const theirs = await correction(citizen, { telephone: '33 33 33 33', address: 'Overskrevet 1' })
    expect((await birgit.post(paths.correction({ citizen }), theirs)).status).toBe(303)
    expect(await html(await kirsten.post(paths.protectedAddress({ citizen })))).toContain('Hemmelig Sti 7')
    const late = await kirsten.post(paths.correction({ citizen }), { ...theirs, telephone: '44 44 44 44' })
    expect(late.status).toBe(409)
    expect(await html(late)).not.toContain('Hemmelig Sti')
  })
})

describe('the number', () => {
  test('is shown once on asking, and asking is written down', async () => {
    const cpr = freshNumber()
    const citizen = await openedCase({ cpr })
    expect(await html(await kirsten.get(`/borgere/${citizen}/oplysninger`))).not.toContain(cpr)
    expect(await html(await kirsten.post(paths.number({ citizen })))).toContain(cpr)
    expect(await audit(citizen)).toContainEqual({ action: 'number.shown', outcome: 'done' })
  })

  test('may be a new one: the history follows the person and the old one still finds her', async () => {
    const [old, fresh] = [freshNumber(), '650590-9000']
    const citizen = await openedCase({ cpr: old })
    const added = await kirsten.post(paths.newNumber({ citizen }), { cpr: fresh, ...typedDate('from', testToday) })
    expect(added.status).toBe(303)
    for (const number of [old, fresh]) {
      const found = await kirsten.post('/find', { q: number })
      const page = await html(await kirsten.get(found.headers.get('location') ?? ''))
      expect(page).toContain(`href="/borgere/${citizen}"`)
    }
    expect((await kirsten.post('/borgere/ny', await person({ cpr: old }))).status).toBe(422)
    const again = await kirsten.post(paths.newNumber({ citizen }), { cpr: old, ...typedDate('from', testToday) })
    expect(again.status).toBe(422)
  })
})

describe('where the citizen stands', () => {
  test('a match group changes from what to what, and not to what it is', async () => {
    const citizen = await openedCase()
    const decide = (group: string, from = testToday) =>
      kirsten.post(paths.matchGroups({ citizen }), { group, ...typedDate('from', from) })
    expect((await decide('activity-ready')).status).toBe(303)
    expect((await decide('job-ready')).status).toBe(303)
    expect((await decide('job-ready')).status).toBe(422)
    expect((await kirsten.post(paths.matchGroups({ citizen }), { group: 'job-ready' })).status).toBe(422)
    expect(await html(await kirsten.get(`/borgere/${citizen}/matchgruppe`))).toContain('Aktivitetsparat')
    expect((await events(citizen)).filter(({ what }) => what === 'match-group.changed')).toHaveLength(2)
  })

  test('a Danish level, digital skills and abilities are noted and shown', async () => {
    const citizen = await openedCase()
    const from = typedDate('from', testToday)
    const danish = { education: 'DU2', module: '3', testPassed: 'modultest 2', ...from }
    expect((await kirsten.post(paths.danishLevels({ citizen }), danish)).status).toBe(303)
    const digital = { mitid: 'alone', jobnet: 'with-help', ...from }
    expect((await kirsten.post(paths.digitalSkills({ citizen }), digital)).status).toBe(303)
    expect((await kirsten.post(paths.digitalSkills({ citizen }), digital)).status).toBe(422)
    const ability = { jobFunction: 'Køkken', statement: 'Løfter op til 8 kg', adjusted: 'ja' }
    expect((await kirsten.post(paths.abilities({ citizen }), ability)).status).toBe(303)
    const page = await html(await kirsten.get(`/borgere/${citizen}/oplysninger`))
    for (const words of ['DU2, modul 3', 'MitID selv', 'Jobnet med hjælp', 'Løfter op til 8 kg'])
      expect(page).toContain(words)
  })

  test('an ability ends once, and another citizen’s ends from no other case', async () => {
    const [citizen, other] = [await openedCase(), await openedCase()]
    await kirsten.post(paths.abilities({ citizen }), { jobFunction: 'Lager', statement: 'Kører truck' })
    const { id } = await query((db) =>
      db
        .selectFrom('ability')
        .select('id')
        .where('citizenId', '=', citizen as never)
        .executeTakeFirstOrThrow(),
    )
    expect((await kirsten.post(paths.abilityEnd({ citizen: other, ability: id }))).status).toBe(404)
    expect((await kirsten.post(paths.abilityEnd({ citizen, ability: id }))).status).toBe(303)
    expect((await kirsten.post(paths.abilityEnd({ citizen, ability: id }))).status).toBe(404)
  })

  test('a reason for considerations is health: sealed, and for no adviser and no mentor', async () => {
    const citizen = await openedCase()
    await kirsten.post(paths.team({ citizen }), {
      who: `company-adviser:${await staffId('company-adviser')}`,
      ...typedDate('from', testToday),
    })
    await kirsten.post(paths.considerationReasons({ citizen }), { words: 'Slidgigt i knæ' })
    expect(await html(await kirsten.get(paths.considerationReasons({ citizen })))).toContain('Slidgigt i knæ')
    const jonas = await app.as('company-adviser')
    expect((await jonas.get(paths.considerationReasons({ citizen }))).status).toBe(403)
    const page = await html(await jonas.get(`/borgere/${citizen}/oplysninger`))
    expect(page).toContain('Amal Nasser')
    for (const hidden of ['Slidgigt', '650590', 'Matchgruppe', 'Opholdsgrundlag']) expect(page).not.toContain(hidden)
    const { sealed } = await query((db) =>
      db
        .selectFrom('considerationReason')
        .select('sealed')
        .where('citizenId', '=', citizen as never)
        .executeTakeFirstOrThrow(),
    )
    expect(sealed.toString('utf8')).not.toContain('Slidgigt')
  })
})

describe('another team', () => {
  test('opens the case for the rest of the day after a reason, which the log shows, and changes nothing', async () => {
    const citizen = await openedCase()
    const lars = await app.as('caseworker-2')
    const refused = await lars.get(`/borgere/${citizen}/oplysninger`)
    expect(refused.status).toBe(403)
    expect(await html(refused)).toContain(paths.accessReason({ citizen }))
    expect((await lars.post(paths.accessReason({ citizen }), { reason: ' ' })).status).toBe(422)
    const given = await lars.post(paths.accessReason({ citizen }), { reason: 'Afløser for Kirsten, der er syg' })
    expect(given.headers.get('location')).toBe(`/borgere/${citizen}`)
    expect((await lars.get(`/borgere/${citizen}/oplysninger`)).status).toBe(200)
    expect((await lars.get(`/borgere/${citizen}/ret`)).status).toBe(403)
    const log = await html(await kirsten.get(`/borgere/${citizen}/hvem-har-set`))
    expect(log).toContain('Afløser for Kirsten, der er syg')
    expect(log).toContain('Lars Winther')
    expect(log).toContain('Blev afvist')
  })
})

describe('the team around the citizen', () => {
  test('a case handed to another team leaves the old one, with a note for the new', async () => {
    const citizen = await openedCase()
    const lars = await app.as('caseworker-2')
    const handed = await kirsten.post(paths.transfer({ citizen }), {
      staff: String(await staffId('caseworker-2')),
      note: 'Ring om formiddagen',
      ...typedDate('from', testToday),
    })
    expect(handed.headers.get('location')).toBe('/borgere')
    expect((await kirsten.get(`/borgere/${citizen}/oplysninger`)).status).toBe(403)
    const page = await html(await lars.get(`/borgere/${citizen}/team`))
    expect(page).toContain('Ring om formiddagen')
    expect(page).toContain('skiftet sagsbehandler 1 gang')
    expect(await html(await lars.get(`/opgaver?kilde=handover`)), 'on his list of today').toContain('Læs overdragelsen')
    expect((await events(citizen)).map(({ what }) => what)).toContain('citizen.transferred')
  })

  test('a case is not handed to whom it has, to a mentor, or in the future', async () => {
    const citizen = await openedCase()
    const hand = async (persona: string, from = testToday) =>
      (
        await kirsten.post(paths.transfer({ citizen }), {
          staff: String(await staffId(persona)),
          ...typedDate('from', from),
        })
      ).status
    expect(await hand('caseworker')).toBe(422)
    expect(await hand('mentor')).toBe(422)
    expect(await hand('coordinator', '2026-11-24' as typeof testToday)).toBe(422)
    expect(await hand('coordinator')).toBe(303)
  })

  test('a mentor sees the case from the day she is attached to the day she is not', async () => {
    const citizen = await openedCase()
    const aster = await app.as('mentor')
    const id = await staffId('mentor')
    expect((await aster.get(`/borgere/${citizen}/oplysninger`)).status).toBe(403)
    await kirsten.post(paths.team({ citizen }), { who: `mentor:${id}`, ...typedDate('from', testToday) })
    expect((await aster.get(`/borgere/${citizen}/oplysninger`)).status).toBe(200)
    expect(
      (await kirsten.post(paths.team({ citizen }), { who: 'mentor:', ...typedDate('from', testToday) })).status,
    ).toBe(303)
    expect((await aster.get(`/borgere/${citizen}/oplysninger`)).status).toBe(403)
  })
})

describe('closing', () => {
  test('a closed case is read, refuses changes with a page that says why, and opens again', async () => {
    const citizen = await openedCase()
    const close = { reason: 'job', ...typedDate('on', testToday) }
    expect((await kirsten.post(paths.closure({ citizen }), close)).status).toBe(303)
    expect(await html(await kirsten.get(`/borgere/${citizen}/oplysninger`))).toContain('Afsluttet')
    const refused = await kirsten.post(paths.matchGroups({ citizen }), {
      group: 'job-ready',
      ...typedDate('from', testToday),
    })
    expect(refused.status).toBe(403)
    const page = await html(refused)
    expect(page).toContain('Sagen er afsluttet')
    expect(page).toContain('Sagsbehandlere og koordinatorer i borgerens team kan genåbne den.')
    expect(page).toContain(`<a href="${paths.closure({ citizen })}">Genåbn sagen</a>`)
    expect((await kirsten.get(paths.closure({ citizen }))).status).toBe(200)
    expect((await kirsten.post(paths.reopening({ citizen }))).status).toBe(303)
    expect((await kirsten.get(`/borgere/${citizen}/ret`)).status).toBe(200)
    expect((await events(citizen)).map(({ what }) => what)).toEqual(['citizen.created', 'case.closed', 'case.reopened'])
  })

  test('not before takeover and not in the future', async () => {
    const citizen = await openedCase()
    for (const on of ['2026-11-22', '2026-11-24'])
      expect(
        (await kirsten.post(paths.closure({ citizen }), { reason: 'job', ...typedDate('on', on as typeof testToday) }))
          .status,
      ).toBe(422)
  })
})

test('an erased citizen is not found', async () => {
  const citizen = await openedCase()
  await query((db) =>
    db
      .updateTable('citizen')
      .set({ erasedOn: testToday })
      .where('id', '=', citizen as never)
      .execute(),
  )
  expect((await kirsten.get(`/borgere/${citizen}/oplysninger`)).status).toBe(404)
})
