/** Reads a time as people type it, `10.30`, `10:30`, `1030`, `9`, as `10:30`; null for what no clock shows. */
export function readTime(typed: string): string | null {
  const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[.: ]?([0-5]\d))?$/i.exec(typed.trim())
  const hour = Number(match?.[1])
  return match && hour < 24 ? `${String(hour).padStart(2, '0')}:${match[2] ?? '00'}` : null
}
