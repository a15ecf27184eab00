/** The p-th percentile (0-100) of times, nearest rank; NaN of none. */
export function percentile(times: readonly number[], p: number): number {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN
}

export const ms = (value: number) => `${value.toFixed(1).replace('.', ',')} ms`
export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`
