import type { da } from './texts.da.ts'

export const en: typeof da = {
  created: 'The case was created',
  fromSource: (source) => `Imported from ${source}`,
  corrected: (fields) => (fields ? `Corrected: ${fields}` : 'Details corrected'),
  transferred: 'New caseworker',
  adviser: 'New company adviser',
  adviserEnded: 'The company adviser has stopped',
  mentor: 'New mentor',
  mentorEnded: 'The mentor has stopped',
  matchGroup: 'Match group',
  danish: 'New Danish level',
  passed: (test) => `${test.charAt(0).toUpperCase()}${test.slice(1)} in Danish passed`,
  digital: 'Digital',
  can: (statement) => `Can now: ${statement}`,
  canNoLonger: (statement) => `No longer holds: ${statement}`,
  number: 'New CPR number',
  closed: 'The case was closed',
  reopened: 'The case was reopened',
}
