import { describe, expect, test } from 'vitest'
import { day } from '../../platform/plain-date.ts'
import { readRegister } from './read-register.ts'
import type { RegisterAnswer } from './register-unit.ts'
import { type StandingUnit, saidBy, settled, weigh } from './weigh-register.ts'

const metadata = {
  nyesteNavn: { navn: 'Prøvehuset, køkkenet' },
  nyesteBeliggenhedsadresse: {
    vejnavn: 'Havnegade',
    husnummerFra: 14,
    bogstavFra: 'B',
    etage: '1',
    postnummer: 910,
    postdistrikt: 'Nørbæk',
  },
  nyesteHovedbranche: { branchekode: '562900', branchetekst: 'Kantiner' },
  nyesteErstMaanedsbeskaeftigelse: { intervalKodeAntalAnsatte: 'ANTAL_10_19' },
  nyesteKontaktoplysninger: ['12345678', 'post@proeve.example'],
  nyesteCvrNummerRelation: 13585628,
}
const unit = (more: object = {}) => ({
  _source: { VrproduktionsEnhed: { pNummer: 1003388394, produktionsEnhedMetadata: { ...metadata, ...more } } },
})
const company = (more: object = {}) => ({
  _source: {
    Vrvirksomhed: {
      cvrNummer: 13585628,
      virksomhedMetadata: { ...metadata, nyesteNavn: { navn: 'Prøvehuset ApS' } },
      penheder: [{ pNummer: 1003388394, periode: { gyldigFra: '2010-01-01', gyldigTil: null } }],
      ...more,
    },
  },
})
const search = (...hits: object[]) => JSON.stringify({ took: 3, hits: { total: hits.length, hits } })
const read = (text: string) => readRegister(text) as RegisterAnswer

describe('an answer of Virk', () => {
  test('tells of a production unit under its company', () => {
    expect(read(search(company(), unit()))).toEqual({
      rejects: [],
      units: [
        {
          cvr: '13585628',
          companyName: 'Prøvehuset ApS',
          pNumber: '1003388394',
          name: 'Prøvehuset, køkkenet',
          address: 'Havnegade 14B, 1.',
          postalCode: '0910',
          city: 'Nørbæk',
          telephone: '12345678',
          email: 'post@proeve.example',
          db07: '562900',
          trade: 'Kantiner',
          employees: '10-19',
          closedOn: null,
        },
      ],
    })
  })

  test('with a company alone tells of its one open unit, and of none where there are several', () => {
    expect(read(search(company())).units).toMatchObject([{ pNumber: '1003388394', name: 'Prøvehuset ApS' }])
    const several = [1003388394, 1003388395].map((pNummer) => ({ pNummer, periode: { gyldigTil: null } }))
    expect(read(search(company({ penheder: several }))).units).toEqual([])
  })

  test('says on which day a company closed', () => {
    const life = [{ periode: { gyldigFra: '2010-01-01', gyldigTil: '2026-10-31' } }]
    expect(read(search(company({ livsforloeb: life }), unit())).units[0]?.closedOn).toBe('2026-10-31')
  })

  test('is used in part only where somebody says so: what is wrong is named by hit and field', () => {
    const answer = read(
      search(unit({ nyesteCvrNummerRelation: 13585629 }), unit({ nyesteNavn: null }), unit(), unit(), {
        _source: { x: 1 },
      }),
    )
    expect(answer.units).toHaveLength(1)
    expect(answer.rejects).toEqual([
      { row: 1, column: 'nyesteCvrNummerRelation', reason: 'wrong-cvr' },
      { row: 2, column: 'nyesteNavn', reason: 'no-name' },
      { row: 4, column: 'pNummer', reason: 'twice' },
      { row: 5, column: '', reason: 'not-a-hit' },
    ])
  })
})

describe('an answer of cvrapi.dk', () => {
  const answer = {
    vat: 13585628,
    name: 'Prøvehuset ApS',
    enddate: null,
    productionunits: [
      {
        pno: '1003388394',
        name: '',
        address: 'Havnegade 14',
        zipcode: '910',
        city: 'Nørbæk',
        employees: '12',
        industrycode: '562900',
      },
    ],
  }
  test('tells of every unit', () => {
    expect(read(JSON.stringify(answer)).units).toMatchObject([
      { name: 'Prøvehuset ApS', postalCode: '0910', employees: '10-19', db07: '562900', closedOn: null },
    ])
  })
  test('says when the company closed, as the service writes it', () => {
    expect(read(JSON.stringify({ ...answer, enddate: '31/10 - 2026' })).units[0]?.closedOn).toBe('2026-10-31')
  })
  test('that is an error is rejected, others in the file are read', () => {
    const { units, rejects } = read(`${JSON.stringify({ error: 'NOT_FOUND' })}\n${JSON.stringify(answer)}`)
    expect([units.length, rejects]).toEqual([1, [{ row: 1, column: 'error', reason: 'register-error' }]])
  })
})

test.each([
  ['', 'not-json'],
  ['pNummer;navn\n1;2', 'not-json'],
  ['[]', 'no-hits'],
  ['null', 'no-hits'],
  ['"x"', 'no-hits'],
  [JSON.stringify(Array(20_001).fill({})), 'too-many-hits'],
])('%.30s is refused as %s', (text, fault) => {
  expect(readRegister(text)).toBe(fault)
})

describe('weighed against what stands here', () => {
  const [told] = read(search(company(), unit())).units as [RegisterAnswer['units'][number]]
  const standing: StandingUnit = { ...told, id: 1 as never, imported: JSON.parse(saidBy(told)) }

  test('the same again changes nothing', () => {
    expect(weigh(told, standing).kind).toBe('same')
  })
  test('a change of the register is taken over where nobody edited', () => {
    const moved = { ...told, address: 'Torvet 1', closedOn: day('2026-10-31') }
    expect(weigh(moved, standing)).toMatchObject({
      kind: 'changed',
      changes: [{ field: 'address' }, { field: 'closedOn' }],
    })
  })
  test('an edit here stands as long as the register says what it said', () => {
    expect(weigh(told, { ...standing, telephone: '87654321' }).kind).toBe('same')
  })
  test('where both changed, somebody decides', () => {
    const both = weigh({ ...told, telephone: '11111111', city: 'Fjordby' }, { ...standing, telephone: '22222222' })
    expect(both.kind).toBe('conflict')
    expect(settled(both, false)).toMatchObject({ telephone: '22222222', city: 'Fjordby' })
    expect(settled(both, true)).toMatchObject({ telephone: '11111111', city: 'Fjordby' })
  })
  test('what was typed before the register was asked is not taken away by an empty field', () => {
    expect(weigh({ ...told, email: '' }, { ...standing, imported: null }).kind).toBe('same')
  })
})
