import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'

let app: TestApp
let karen: TestBrowser
beforeAll(async () => {
  app = await testApp()
  karen = await app.as('caseworker')
})
afterAll(() => app.close())

const star = '/borgere/1/fip/1/stjernen'
const steps = '/borgere/1/fip/1/naeste-skridt'
const textOf = async (browser: TestBrowser, path: string) => await (await browser.get(path)).text()

const step = {
  item: 'speaks-danish',
  fromValue: '4',
  toValue: '5',
  how: 'Tager imod i buffeten to dage om ugen',
  who: 'borger',
  dueOn: '18.12.2026',
}

async function inMunicipality<T>(sql: string): Promise<T[]> {
  await app.engine.pool.query("select set_config('app.municipality', '900', false)")
  return (await app.engine.pool.query(sql)).rows as T[]
}

describe('where the citizen stands', () => {
  test('the finding stands before the star, both raters in it, and the earlier wave is named', async () => {
    const html = await textOf(karen, star)

    expect(html).toContain('Hvor står Samira nu?')
    expect(html).toMatch(/sammenlignet med \d+\. \w+ 2026/)
    expect(html.indexOf('fg-finding')).toBeLessThan(html.indexOf('fg-star'))
    expect(html).toContain('Enkel regel, +1')
    expect(html).toContain('Sikker ændring')
  })

  test('the first wave can be compared with instead', async () => {
    const html = await textOf(karen, `${star}?sammenlign=foerste`)

    expect(html).toContain('sammenlignet med 30. maj 2025')
    expect(html).toContain('<b>1 af 9 temaer</b>: sprog.')
  })

  test('where they differ clearly there is an open question, the largest gap first', async () => {
    const html = await textOf(karen, star)
    const gaps = html.slice(html.indexOf('I ser forskelligt på'))

    expect(gaps.indexOf('Samira svarer 3 højere')).toBeGreaterThan(0)
    expect(gaps.indexOf('Samira svarer 3 højere')).toBeLessThan(gaps.indexOf('Du svarer 2 højere'))
    expect(gaps).toContain('Du siger 7 til at møde stabilt')
  })

  test('all items are listed on the page of differences, those only one is asked about by name', async () => {
    const html = await textOf(karen, '/borgere/1/fip/1/forskelle')

    expect(html).toContain('Ingen af jer svarer forkert')
    expect(html).toContain('I svarer det samme')
    expect(html).toMatch(/Kun den ene af jer bliver spurgt om faglige kvalifikationer/)
  })

  test('today’s talk is one press away', async () => {
    expect(await textOf(karen, star)).toContain('href="/borgere/1/samtaler/1"')
  })

  test('a wave under way on one screen says who is missing, shows the answers so far and nothing earlier', async () => {
    const html = await textOf(karen, '/borgere/1/fip/2/stjernen')

    expect(html).toContain('mangler at sende deres svar')
    expect(html).not.toContain('Ændring siden')
    expect(html).not.toContain('Aftal skridtet')
  })
})

describe('a next step', () => {
  test('starts from an item with where the citizen stands and a point up', async () => {
    const html = await textOf(karen, `${star}?punkt=speaks-danish`)

    expect(html).toMatch(/<option value="speaks-danish" selected/)
    expect(html).toMatch(/id="toValue"[\s\S]*?<option value="4" selected/)
  })

  test('becomes a task on the citizen’s own list and in the case, and a line in the timeline', async () => {
    const response = await karen.post(steps, step)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toContain(star)

    expect(await textOf(karen, star)).toContain('Taler dansk: fra 4 til 5')
    expect(await textOf(karen, '/borgere/1/opgaver')).toContain(step.how)
    expect(await textOf(karen, '/borgere/1/forloeb')).toContain('Aftalt skridt: taler dansk')
    expect(await textOf(karen, '/borgere/1/progression')).toContain(step.how)
    const tasks = await inMunicipality(
      `select staff_id, source, source_id from task where title = '${step.how}' and citizen_id = 1`,
    )
    expect(tasks).toEqual([{ staff_id: null, source: 'fip', source_id: 1 }])
  })

  test('given to a colleague around the citizen it is on the colleague’s list', async () => {
    const [jonas] = await inMunicipality<{ id: number }>("select id from staff where persona = 'company-adviser'")
    await karen.post(steps, { ...step, item: '', how: 'Ringer til køkkenet om flere timer', who: String(jonas?.id) })

    expect(await textOf(await app.as('company-adviser'), '/opgaver')).toContain('Ringer til køkkenet om flere timer')
  })

  test('sent twice is agreed once', async () => {
    const once = 'a-token-of-this-form-0001'
    const twice = { ...step, how: 'Læser avisen hver morgen', _once: once }
    await karen.post(steps, twice)
    await karen.post(steps, twice)

    expect(await inMunicipality("select id from next_step where how = 'Læser avisen hver morgen'")).toHaveLength(1)
  })

  test.each([
    ['31 February', { dueOn: '31.2.2027' }, 'Skriv en dato, der findes'],
    ['a day that has passed', { dueOn: '20.11.2026' }, 'Datoen skal være i dag eller senere'],
    ['no words', { how: '  ' }, 'Udfyld feltet'],
    ['too many words', { how: 'a'.repeat(1001) }, 'Teksten er for lang'],
    ['an aim below the start', { toValue: '2' }, 'Målet skal være mindst det samme'],
    ['a value outside the scale', { toValue: '8' }, 'Vælg et tal på skalaen'],
    ['a question of another version', { item: 'from-another-version' }, 'anden udgave'],
    ['somebody who is not around the citizen', { who: '999999' }, 'Vælg borgeren eller en kollega'],
  ])('%s is refused at the field, and what was typed is still there', async (_, wrong, said) => {
    const response = await karen.post(steps, { ...step, ...wrong })
    const html = await response.text()

    expect(response.status).toBe(422)
    expect(html).toContain(said)
    expect(html).toContain('Fejl: ')
  })

  test('cannot be agreed before the wave is completed', async () => {
    const response = await karen.post('/borgere/1/fip/2/naeste-skridt', step)

    expect(response.status).toBe(422)
  })

  test('a long text with markup is kept as it was written and shown as text', async () => {
    const how = `<script>alert(1)</script> ${'æøå '.repeat(200)}`.trim()
    expect((await karen.post(steps, { ...step, how })).status).toBe(303)

    const html = await textOf(karen, star)
    expect(html).toContain('&lt;script&gt;alert(1)')
    expect(html).not.toContain('<script>alert(1)')
  })
})

describe('the page the citizen takes home', () => {
  test('is in her language, with first name, three sentences and the steps, and without surname and number', async () => {
    const html = await textOf(karen, '/borgere/1/fip/1/print?sprog=da')

    expect(html).toContain('Samira, her står du nu')
    expect(html).toContain('Du og Kirsten ser forskelligt på: møder stabilt og kræfter til arbejdsdagen.')
    expect(html).not.toContain('Haddad')
    expect(html).not.toMatch(/\d{6}-/)
    expect(html).toContain('Brug browserens egen udskriv')
  })

  test('in Arabic runs from right to left and says that the translation is unreviewed', async () => {
    const html = await textOf(karen, '/borgere/1/fip/1/print?sprog=ar')

    expect(html).toMatch(/<html lang="ar" dir="rtl"/)
    expect(html).toContain('ما اتفقنا عليه')
  })
})

describe('the way over time', () => {
  test('shows a line a rater, every wave with how it was held, and when the next is due', async () => {
    const html = await textOf(karen, '/borgere/1/progression')

    expect(html).toContain('Siden første gang: Samira svarer')
    expect(html).toContain('De to lægges aldrig sammen')
    expect(html).toContain('arabisk, tolk med')
    expect(html).toContain('92 dage efter den seneste')
    expect(html).toContain('Fortsæt FIP')
  })

  test('can be narrowed to a theme', async () => {
    expect(await textOf(karen, '/borgere/1/progression?tema=language')).toContain('Siden første gang, sprog')
  })
})

describe('how it is counted', () => {
  test('says what one question needs, that the numbers are assumed, and how often chance is called progress', async () => {
    const html = await textOf(karen, '/progression/saadan-regnes-det')

    expect(html).toContain('skal ét spørgsmål flytte sig 3 point')
    expect(html).toContain('Antagelse')
    expect(html).toContain('Den enkle regel: falsk fremgang')
  })

  test('other numbers show their effect on the page alone', async () => {
    const html = await textOf(karen, '/progression/saadan-regnes-det?sd=1,2&reliabilitet=0,9')

    expect(html).toContain('skal ét spørgsmål flytte sig 2 point')
    expect(html).toContain('Det ændrer kun denne side')
  })

  test.each(['sd=0&reliabilitet=0,7', 'sd=1,5&reliabilitet=1', 'sd=x&reliabilitet=0,7', 'sd=99&reliabilitet=0,7'])(
    'numbers outside their range are refused: %s',
    async (query) => {
      expect((await karen.get(`/progression/saadan-regnes-det?${query}`)).status).toBe(422)
    },
  )
})

describe('who may see it', () => {
  test.each(['company-adviser', 'mentor', 'project-leader', 'administrator', 'facilitator', 'evaluator', 'citizen'])(
    'a %s reads no FIP of a citizen',
    async (persona) => {
      const browser = await app.as(persona)
      for (const path of [star, '/borgere/1/fip/1/forskelle', '/borgere/1/fip/1/print', '/borgere/1/progression'])
        expect((await browser.get(path)).status).toBe(403)
      expect((await browser.post(steps, step)).status).toBe(403)
    },
  )

  test('a team leader reads and does not agree', async () => {
    const leader = await app.as('team-leader')

    expect(await textOf(leader, star)).toContain('Borgerens eget team aftaler næste skridt')
    expect((await leader.post(steps, step)).status).toBe(403)
  })

  test('in another municipality the citizen does not exist', async () => {
    const other = await app.as('other-caseworker')

    for (const path of [star, '/borgere/1/fip/1/print', '/borgere/1/progression'])
      expect((await other.get(path)).status).toBe(404)
  })

  test('a colleague of another team is asked for a reason', async () => {
    expect((await (await app.as('caseworker-2')).get(star)).status).toBe(403)
  })

  test('a mentor sees the step in the timeline without the FIP it came from', async () => {
    expect(await textOf(await app.as('mentor'), '/borgere/1/forloeb')).not.toContain('Aftalt skridt')
  })

  test('another wave than the citizen’s own is not found', async () => {
    expect((await karen.get('/borgere/1/fip/999999/stjernen')).status).toBe(404)
  })
})
