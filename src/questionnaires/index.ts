export { type ImportRefusal, importQuestionnaire } from './admin/import-questionnaire.ts'
export { questionnaireImportRoutes } from './admin/import-routes.tsx'
export { questionnaireRoutes } from './admin/routes.tsx'
export { findNewestVersion, findVersion } from './admin/version-queries.ts'
/** What a wave is and what it holds. */
export {
  type Answer,
  type Answers,
  type Assessment,
  answerFrom,
  answerOf,
  type ClosedReason,
  closedReasons,
  isSettled,
  type Mode,
  modes,
  type Rater,
  raters,
  ratersOf,
  type Side,
  sideOf,
  typedFrom,
} from './assessment.ts'
export {
  findAssessment,
  findAssessmentById,
  findOpenAssessment,
  insertAssessment,
  listAskedQuestionnaires,
  listAssessments,
  listCompletedAssessments,
  type NewAssessment,
  updateSetting,
  updateSideLanguage,
} from './assessment-queries.ts'
export { type Bridge, type BridgedItem, type BridgeRefusal, bridge } from './bridge.ts'
export { fillIn, languageOf, type Problem } from './citizen-form/fill-in.ts'
export { citizenFormRoutes } from './citizen-form/routes.tsx'
export { nameOf, stepFrom } from './citizen-form/step.ts'
export { CitizenFormPage, type CitizenFormProps } from './citizen-form/views/citizen-form-page.tsx'
export { ThanksPage } from './citizen-form/views/thanks-page.tsx'
export { type CitizenWords, citizenWords } from './citizen-words.ts'
export { describeProblem } from './describe-problem.ts'
export { describeWording } from './describe-wording.ts'
export { makeDeviceLink } from './device-link.ts'
export { findLiveLink, revokeLinks } from './device-link-queries.ts'
export { giveLibrary, giveLibraryToAll } from './give-library.ts'
export { findWavesMark, type LatestAnswer, listLatestAnswers } from './latest-answers-queries.ts'
export { libraryQuestionnaire } from './library.ts'
export {
  allItems,
  type Item,
  itemOf,
  itemsFor,
  type Questionnaire,
  type Respondent,
  ratersAsked,
  type Scale,
  type Sensitivity,
  type Texts,
  type Theme,
  type Translation,
  type WordingStatus,
  withoutHealth,
} from './questionnaire.ts'
export { type ReadQuestionnaire, writeQuestionnaire } from './questionnaire-input.ts'
export type { ProblemCode, QuestionnaireProblem } from './questionnaire-problems.ts'
export { findNewestQuestionnaire, findQuestionnaire, listQuestionnairesInUse } from './questionnaire-queries.ts'
export { AnswersConflict, type SaveRefusal, type SentSide, saveAnswers } from './save-answers.ts'
export { fieldOf, sentSide } from './sent-side.ts'
export { closeSide, refusalOf, type SettleRefusal, submitSide } from './settle-side.ts'
export { listWaveMeans, type WaveMean } from './wave-means-queries.ts'
export { type FoundText, isReviewed, promptOf, textIn, textOf } from './wording.ts'
