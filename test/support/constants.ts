import { day } from '../../src/platform/plain-date.ts'

export const testSecret = 'a secret for tests only, of more than 32 bytes'
/** The day on which every test takes place: a Monday. */
export const testToday = day('2026-11-23')
