/** Where a standard deviation and a reliability come from; shown wherever they are used. */
export type ParameterSource =
  | { readonly kind: 'assumption' }
  | { readonly kind: 'published'; readonly reference: string }
  | { readonly kind: 'own-data'; readonly method: 'alpha' | 'test-retest'; readonly n: number }

/** What measurement error is computed from: one item's figures. */
export interface ErrorParameters {
  /** Standard deviation of the item over people, in points of the scale; over 0. */
  readonly sd: number
  /** Reliability of the item, from 0 to under 1 (1 would be measurement without error). */
  readonly reliability: number
  /** Error accepted in one direction, one-sided; over 0 and under 0.5. */
  readonly level: number
  /** How much lower the true reliability may be before the level is broken; 0 or more. */
  readonly misjudgedBy: number
  /** The step between two answers: 1 on a scale of whole points; null where the measure is continuous. */
  readonly step: number | null
  readonly source: ParameterSource
}

/** SD 1.5 and reliability 0.70 on a scale of whole points from 1 to 7. Nobody has measured them for FIP: an assumption. */
export const assumedParameters: ErrorParameters = {
  sd: 1.5,
  reliability: 0.7,
  level: 0.05,
  misjudgedBy: 0.1,
  step: 1,
  source: { kind: 'assumption' },
}

/** @throws RangeError when a parameter lies outside its range, which would make every change sure or none. */
export function checked(parameters: ErrorParameters): ErrorParameters {
  const { sd, reliability, level, misjudgedBy, step } = parameters
  const sound =
    sd > 0 &&
    Number.isFinite(sd) &&
    reliability >= 0 &&
    reliability < 1 &&
    level > 0 &&
    level < 0.5 &&
    misjudgedBy >= 0 &&
    misjudgedBy < 1 &&
    (step === null || step > 0)
  if (!sound) throw new RangeError('parameters of measurement error are outside their range')
  return parameters
}
