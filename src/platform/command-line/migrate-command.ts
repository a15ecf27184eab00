import type { DatabaseCommand } from './command.ts'

/** `migrate`: opening the database migrates it; this says what it did. */
export const migrateCommand: DatabaseCommand = {
  on: 'database',
  run: async ({ engine, say }) => {
    for (const name of engine.migrated) say(name)
    say(engine.migrated.length === 0 ? 'Intet mangler.' : `${engine.migrated.length} migreringer er kørt.`)
    return 0
  },
}
