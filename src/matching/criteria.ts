/** What is weighed, in the order the page tells it. */
export const criteria = ['prospect', 'functions', 'trade', 'hours', 'times', 'danish', 'distance', 'language'] as const
export type Criterion = (typeof criteria)[number]

/** 0: not weighed; 3: weighs most. */
export const weightSteps = [0, 1, 2, 3] as const
export type Weight = (typeof weightSteps)[number]
export type Weights = Readonly<Record<Criterion, Weight>>

/** Until a municipality sets its own. */
export const usualWeights: Weights = {
  prospect: 3,
  functions: 3,
  trade: 2,
  hours: 2,
  times: 2,
  danish: 1,
  distance: 1,
  language: 1,
}

/** How well somebody manages in Danish at work, on the common European scale. */
export const danishRungs = ['none', 'A1', 'A2', 'B1', 'B2'] as const
export type DanishRung = (typeof danishRungs)[number]

// From the modules' own aims; a reading of ours, to be confirmed by a teacher of Danish.
const rungs = {
  DU1: ['none', 'none', 'A1', 'A1', 'A2', 'A2'],
  DU2: ['none', 'A1', 'A2', 'A2', 'B1', 'B1'],
  DU3: ['A1', 'A2', 'B1', 'B1', 'B2', 'B2'],
} as const satisfies Record<string, readonly DanishRung[]>

/** The rung that a module of Danish education leads from: what its pupil manages on the first day of it. */
export const rungOf = (education: keyof typeof rungs, module: number): DanishRung =>
  rungs[education][Math.min(6, Math.max(1, module)) - 1] ?? 'none'
