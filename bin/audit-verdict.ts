interface Verdict {
  readonly ok: boolean
  readonly text: string
}

/**
 * Reads what `npm audit --omit=dev --json` answered. Only known high or critical faults in packages we ship fail;
 * a registry that does not offer the service is no finding.
 */
export function auditVerdict(answer: string): Verdict {
  const counts = countsIn(answer)
  if (!counts) return { ok: true, text: 'Audit of dependencies: not available from this registry.' }
  const grave = (counts.high ?? 0) + (counts.critical ?? 0)
  const lesser = (counts.low ?? 0) + (counts.moderate ?? 0) + (counts.info ?? 0)
  return { ok: grave === 0, text: `Audit of dependencies: ${grave} high or critical, ${lesser} lesser.` }
}

function countsIn(answer: string): Record<string, number> | null {
  try {
    return JSON.parse(answer).metadata?.vulnerabilities ?? null
  } catch {
    return null
  }
}
