import { type DatabaseConnection, type Driver, Kysely } from 'kysely'
import { camelCaseRows, SnakeCaseDialect } from './camel-case.ts'
import type { DB } from './schema.generated.ts'
import type { Db } from './scope.ts'

const pipelined = new WeakSet<DatabaseConnection>()

/** Notes a connection that sends what it is asked at once. PGlite's does not: there is one backend, in this process. */
export const notePipelined = async (connection: DatabaseConnection) => {
  pipelined.add(connection)
}

/**
 * The same transaction without its queue: a statement is sent at once, and not when the one before has been answered. The database
 * still does them in the order they were asked for, and goes from one to the next without waiting for us. For those who ask for
 * much side by side; the transaction must not end before all of it is answered. The transaction itself where the connection has a queue
 * of its own.
 */
export const unqueued = (trx: Db): Promise<Db> =>
  trx
    .getExecutor()
    .provideConnection(async (connection) =>
      pipelined.has(connection) ? new Kysely<DB>({ dialect: new OfOne(connection), plugins: [camelCaseRows] }) : trx,
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
