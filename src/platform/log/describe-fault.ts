/**
 * What may be said of a fault: its kind, code, constraint and where in the code. Never its message or detail, which can
 * hold what somebody typed (a database's `detail`, a parser's excerpt).
 */
export function describeFault(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: 'not an error' }
  const { code, constraint } = error as { code?: unknown; constraint?: unknown }
  const where = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
  return {
    error: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    where: where?.map((line) => line.trim().replace(/(file:\/\/)?\/\S*?\/(src|dist|node_modules)\//, '$2/')),
  }
}
