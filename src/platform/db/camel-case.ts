import {
  CamelCasePlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  PostgresDialect,
  PostgresQueryCompiler,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
} from 'kysely'

/**
 * Columns in camelCase here and in snake_case there, JSON left as it is: what Kysely's own plugin does, with its own rules for
 * names. The plugin copies the whole tree of every statement to rename in it; this names while the SQL is written, which halves
 * what a statement costs.
 */
class Names extends CamelCasePlugin {
  inDatabase = (name: string) => this.snakeCase(name)
  inCode = (name: string) => this.camelCase(name)
}

const names = new Names()

class SnakeCaseCompiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(names.inDatabase(identifier))
  }
}

/** PostgreSQL with every identifier written in snake_case. */
export class SnakeCaseDialect extends PostgresDialect {
  override createQueryCompiler() {
    return new SnakeCaseCompiler()
  }
}

/** Rows as the code knows them. */
export const camelCaseRows = {
  transformQuery: ({ node }: PluginTransformQueryArgs): RootOperationNode => node,
  transformResult: async ({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> => ({
    ...result,
    rows: result.rows.map(inCode),
  }),
}

function inCode(row: UnknownRow): UnknownRow {
  const renamed: UnknownRow = {}
  for (const column in row) renamed[names.inCode(column)] = row[column]
  return renamed
}
