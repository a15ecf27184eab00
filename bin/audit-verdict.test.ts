import { expect, test } from 'vitest'
import { auditVerdict } from './audit-verdict.ts'

const answer = (vulnerabilities: object) => JSON.stringify({ metadata: { vulnerabilities } })

test('a registry without the audit service is no finding', () => {
  const refused = auditVerdict('{"error":{"code":"E405"}}')
  expect(refused.ok).toBe(true)
  expect(refused.text).toContain('not available')
  expect(auditVerdict('').ok).toBe(true)
})

test('lesser faults are told but do not fail', () => {
  expect(auditVerdict(answer({ low: 2, moderate: 1, high: 0, critical: 0 })).ok).toBe(true)
})

test('a high or a critical fault fails', () => {
  expect(auditVerdict(answer({ high: 1 })).ok).toBe(false)
  expect(auditVerdict(answer({ critical: 1 })).ok).toBe(false)
})
