import { argv } from 'node:process'
import { dumpsFolder } from '../test/support/dumps.ts'
import { serverFolder } from '../test/support/server-folder.ts'

// Makes the databases that tests start from ahead of them: `dumps` for PGlite, `server` for PostgreSQL.
await (argv[2] === 'server' ? serverFolder() : dumpsFolder())
