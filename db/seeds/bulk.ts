export { insertRows, insertRowsForIds } from '../../src/platform/db/many-rows.ts'
