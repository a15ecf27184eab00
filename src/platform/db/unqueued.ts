import { type DatabaseConnection, type Driver, Kysely } from 'kysely'
import { camelCaseRows, SnakeCaseDialect } from './camel-case.ts'
import type { DB } from './schema.generated.ts'
import type { Db } from './scope.ts'

/**
 * The same transaction without its queue: a statement is sent at once, and not when the one before has been answered. The database
 * still does them in the order they were asked for, and goes from one to the next without waiting for us. For those who ask for
 * much side by side; the transaction must not end before all of it is answered.
 */
export const unqueued = (trx: Db): Promise<Db> =>
  trx
    .getExecutor()
    .provideConnection(
      async (connection) => new Kysely<DB>({ dialect: new OfOne(connection), plugins: [camelCaseRows] }),
    )

class OfOne extends SnakeCaseDialect {
  readonly #connection: DatabaseConnection

  constructor(connection: DatabaseConnection) {
    super({
      pool: async () => {
        throw new TypeError('it has its connection')
      },
    })
    this.#connection = connection
  }

  /** Whoever opened the transaction begins and ends it, and gives the connection back. */
  override createDriver(): Driver {
    const refuse = async () => {
      throw new TypeError('a transaction in a transaction')
    }
    return {
      init: async () => {},
      acquireConnection: async () => this.#connection,
      releaseConnection: async () => {},
      destroy: async () => {},
      beginTransaction: refuse,
      commitTransaction: refuse,
      rollbackTransaction: refuse,
    }
  }
}
