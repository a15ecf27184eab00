import { builtInCodes } from './built-in-codes.ts'
import { type ClassedCodes, classedCodes } from './classed-codes.ts'
import { CODES, codeOfRun, type Runs } from './runs.ts'
import type { Manifest } from './snapshot.ts'

const builtIn = classedCodes(builtInCodes, [])

/** The codes that no rule marks out: whoever has these alone has never received integration benefit, nor died, nor gone. */
export const plainCodes: readonly number[] = Array.from({ length: CODES }, (_, code) => code).filter(
  (code) => builtIn.marks[code] === 0,
)

/** Whether all of a person's codes are plain. */
export function isPlain(runs: Runs): boolean {
  for (let at = 0; at < runs.length; at++) if (builtIn.marks[codeOfRun(runs[at] as number)] !== 0) return false
  return true
}

/** Whether what was plain at import is plain to these codes too, so that the weeks of the plain need not be read. */
export const staysPlain = ({ plainCodes: then }: Manifest, { marks }: ClassedCodes) =>
  then.every((code) => marks[code] === 0)
