import { nameOfMunicipality } from '../jobindsats/index.ts'
import { type Db, PROGRAMME } from '../platform/db/scope.ts'

/** What the municipalities of a result are called. */
export type NameOf = (code: string) => string

/** Invented municipalities by the names the programme gave them, real ones by their own, and any other by its code. */
export async function namesOfMunicipalities(db: Db): Promise<NameOf> {
  const rows = await db
    .selectFrom('programmeMunicipality')
    .select(['code', 'name'])
    .where('municipalityId', '=', PROGRAMME)
    .execute()
  const own = new Map(rows.map(({ code, name }) => [code, name]))
  return (code) => own.get(code) ?? nameOfMunicipality(code) ?? code
}
