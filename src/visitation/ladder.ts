/** A version of the ladder. Screenings keep the version they were made on, so that a later one changes no history. */
export const currentLadder = '2026-1'

/** The five steps, lowest first, each with the interventions that usually help somebody up from there. */
export const ladderSteps = [
  { step: 1, interventions: ['mentor', 'daily-life', 'workplace-visits'] },
  { step: 2, interventions: ['job-school', 'community-work', 'language-at-work'] },
  { step: 3, interventions: ['company-centre', 'company-mentor', 'language-at-work'] },
  { step: 4, interventions: ['paid-hours', 'small-job', 'short-course', 'igu'] },
  { step: 5, interventions: ['ordinary-job', 'wage-subsidy', 'after-care'] },
] as const

export type LadderStep = (typeof ladderSteps)[number]['step']
export type Intervention = (typeof ladderSteps)[number]['interventions'][number]

/** What a screening asks, in the order of the steps: a yes to each leads one step up. Nothing of it is about health. */
export const ladderQuestions = ['turns-up', 'tried-work', 'manages-tasks', 'paid-hours-near'] as const
export type LadderQuestion = (typeof ladderQuestions)[number]
export type LadderAnswers = Readonly<Record<LadderQuestion, 'yes' | 'no'>>

/** The step that the answers point at: one above the last of the yeses that come before the first no. */
export function suggestedStep(answers: LadderAnswers): LadderStep {
  const firstNo = ladderQuestions.findIndex((question) => answers[question] === 'no')
  return ((firstNo === -1 ? ladderQuestions.length : firstNo) + 1) as LadderStep
}

export const isLadderStep = (step: number): step is LadderStep => ladderSteps.some((each) => each.step === step)

/** What to suggest on a step; nothing for a step that this version of the ladder does not have. */
export const interventionsOn = (step: number): readonly Intervention[] =>
  ladderSteps.find((each) => each.step === step)?.interventions ?? []
