/** Minutes after midnight of a time as people write it: `7.15`, `7:15`, `07.15`, `7`. Null for anything else. */
export function readClock(typed: string): number | null {
  const [, hour, minute] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim()) ?? []
  if (hour === undefined) return null
  const minutes = Number(hour) * 60 + Number(minute ?? 0)
  return Number(minute ?? 0) < 60 && minutes <= 24 * 60 ? minutes : null
}

/** `7.15`: as `readClock` reads it. */
export const writeClock = (minutes: number) => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`
