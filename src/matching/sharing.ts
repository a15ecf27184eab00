/** What a citizen may agree that a company sees. The first name needs no consent of its own: without it there is no request. */
export const sharedFields = ['trade', 'functions', 'hours', 'danish', 'languages', 'family-name', 'telephone'] as const
export type SharedField = (typeof sharedFields)[number]
/** What a company was told. */
export type Told = 'given-name' | SharedField

/** What could be told of a citizen. */
export interface Tellable {
  /** Null: the name is protected, and no consent lets it through. */
  readonly givenName: string | null
  readonly familyName: string
  readonly telephone: string
  readonly trade: string
  readonly abilities: readonly string[]
  readonly hours: string
  readonly danish: string
  readonly languages: string
}

/** What a company is told: the first name where it is not protected, and the fields with a consent in force. Nothing else can get through. */
export interface Request {
  /** Null: protected. */
  readonly name: string | null
  readonly lines: readonly { readonly field: SharedField; readonly values: readonly string[] }[]
  /** What of her it tells, for the record. */
  readonly told: readonly Told[]
}

/** Leaves out what has no consent, and what has nothing to say. */
export function requestOf(tellable: Tellable, agreed: ReadonlySet<SharedField>): Request {
  const { givenName, familyName, telephone, trade, abilities, hours, danish, languages } = tellable
  const values: Readonly<Record<Exclude<SharedField, 'family-name'>, readonly string[]>> = {
    trade: [trade],
    functions: abilities,
    hours: [hours],
    danish: [danish],
    languages: [languages],
    telephone: [telephone],
  }
  const lines = Object.entries(values)
    .map(([field, said]) => ({ field: field as SharedField, values: said.filter((value) => value !== '') }))
    .filter(({ field, values }) => agreed.has(field) && values.length > 0)
  const names: readonly Told[] =
    givenName === null ? [] : agreed.has('family-name') ? ['given-name', 'family-name'] : ['given-name']
  return {
    name: names.includes('family-name') ? `${givenName} ${familyName}` : givenName,
    lines,
    told: [...names, ...lines.map(({ field }) => field)],
  }
}
