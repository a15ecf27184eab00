import { z } from 'zod'

// The register's answers, as much of them as is used. Whatever else they hold is left alone; a number may come as text.

const text = () => z.union([z.string(), z.number()]).transform(String).nullish().catch(null)
const period = z.looseObject({ gyldigFra: text(), gyldigTil: text() })
const named = z.looseObject({ navn: text() }).nullish().catch(null)
const address = z
  .looseObject({
    vejnavn: text(),
    husnummerFra: text(),
    bogstavFra: text(),
    etage: text(),
    sidedoer: text(),
    postnummer: text(),
    postdistrikt: text(),
  })
  .nullish()
  .catch(null)
const trade = z.looseObject({ branchekode: text(), branchetekst: text() }).nullish().catch(null)
const staff = z.looseObject({ intervalKodeAntalAnsatte: text() }).nullish().catch(null)

const metadata = z.looseObject({
  nyesteNavn: named,
  nyesteBeliggenhedsadresse: address,
  nyesteHovedbranche: trade,
  nyesteErstMaanedsbeskaeftigelse: staff,
  nyesteKvartalsbeskaeftigelse: staff,
  nyesteAarsbeskaeftigelse: staff,
  nyesteKontaktoplysninger: z.array(z.string()).nullish().catch(null),
  nyesteCvrNummerRelation: text(),
})

const life = z
  .array(z.looseObject({ periode: period }))
  .nullish()
  .catch(null)

export const virkCompany = z.looseObject({
  cvrNummer: text(),
  virksomhedMetadata: metadata.nullish(),
  livsforloeb: life,
  penheder: z
    .array(z.looseObject({ pNummer: text(), periode: period.nullish() }))
    .nullish()
    .catch(null),
})

export const virkUnit = z.looseObject({
  pNummer: text(),
  produktionsEnhedMetadata: metadata.nullish(),
  livsforloeb: life,
})

const apiUnit = z.looseObject({
  pno: text(),
  name: text(),
  address: text(),
  zipcode: text(),
  city: text(),
  phone: text(),
  email: text(),
  employees: text(),
  industrycode: text(),
  industrydesc: text(),
})

export const apiAnswer = z.looseObject({
  vat: text(),
  name: text(),
  enddate: text(),
  error: text(),
  productionunits: z.array(apiUnit).nullish().catch(null),
})

export type Metadata = z.infer<typeof metadata>
export type VirkCompany = z.infer<typeof virkCompany>
export type VirkUnit = z.infer<typeof virkUnit>
export type ApiAnswer = z.infer<typeof apiAnswer>
