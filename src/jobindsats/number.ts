/** How Jobindsats writes that it has no number. */
const missing = ['-', '..', '.', '']

/** A count as it is written: null where it is missing, undefined where it is not a whole number. `1.234`, `1234`, `12,0`. */
export function countFrom(written: string): number | null | undefined {
  const text = written.replaceAll(/[\s\u00a0]/g, '')
  if (missing.includes(text)) return null
  if (/^\d{1,3}(\.\d{3})+(,0+)?$/.test(text)) return Number(text.split(',')[0]?.replaceAll('.', ''))
  return /^\d{1,12}([.,]0+)?$/.test(text) ? Number(text.split(/[.,]/)[0]) : undefined
}
