import type { Typed } from '../../../platform/web/pages.ts'
import { type ContentLanguage, directionOf } from '../../../ui/content-language.ts'
import { Draft } from '../../../ui/draft/draft.tsx'
import { emptyForm, type Form } from '../../../ui/form.ts'
import { Note } from '../../../ui/note/note.tsx'
import { OpenPage } from '../../../ui/page/open-page.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Saved } from '../../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { type Assessment, sideOf } from '../../assessment.ts'
import { citizenWords } from '../../citizen-words.ts'
import type { Questionnaire } from '../../questionnaire.ts'
import { isReviewed } from '../../wording.ts'
import { languageOf, type Problem } from '../fill-in.ts'
import { nameOf, progressOf, type Step } from '../step.ts'
import { FormSteps } from './form-steps.tsx'
import { formId, LanguageChoice } from './language-choice.tsx'
import { ReviewStep } from './review-step.tsx'
import { ThemeStep } from './theme-step.tsx'

export interface CitizenFormProps {
  readonly visit: Visit
  readonly wave: Assessment
  readonly questionnaire: Questionnaire
  readonly step: Step
  /** Where the form is sent: the link, or the citizen's own page. */
  readonly action: string
  /** What was typed, when it could not be used. */
  readonly form: Typed
  readonly problem: Problem | null
}

export type StepProps = CitizenFormProps & { readonly language: ContentLanguage }

/** One theme at a time, in the citizen's language and direction; complete without a script. */
export function CitizenFormPage(props: CitizenFormProps) {
  const { visit, wave, step, action, questionnaire } = props
  const language = languageOf(sideOf(wave, 'citizen'))
  const words = citizenWords[language]
  return (
    <OpenPage
      visit={visit}
      title={words.title}
      language={language}
      dir={directionOf(language)}
      lead={words.lead}
      form={formOfProblem(props, language)}
      bar={<LanguageChoice current={language} />}
    >
      <Draft action={action} language={language}>
        <PostForm visit={visit} action={action} id={formId}>
          <input type="hidden" name="emne" value={nameOf(step)} />
          <input type="hidden" name="version-citizen" value={sideOf(wave, 'citizen')?.version ?? 1} />
          <input type="hidden" name="_form" value={visit.once()} />
          <FormSteps {...props} language={language} />
          {step === 'review' ? (
            <ReviewStep {...props} language={language} />
          ) : (
            <ThemeStep {...props} theme={step.theme} language={language} />
          )}
          <p class="fg-meta fg-above-2">
            <Saved />
          </p>
        </PostForm>
      </Draft>
      {isReviewed(questionnaire, language) ? null : <Unreviewed language={language} />}
    </OpenPage>
  )
}

/** What stopped the form, at the top of the page and in its title. */
function formOfProblem({ problem, questionnaire, wave }: CitizenFormProps, language: ContentLanguage): Form {
  if (problem === null) return emptyForm
  const words = citizenWords[language]
  const { given, asked } = progressOf(questionnaire, sideOf(wave, 'citizen')?.answers ?? new Map())
  const said = {
    missing: words.missingLead(asked - given),
    'not-saved': words.notSaved,
    'nothing-answered': words.nothingAnswered,
  }
  return { values: {}, errors: { [formId]: said[problem] } }
}

/** Said in the reader's language and in Danish, so that whoever helps sees it too. */
function Unreviewed({ language }: { readonly language: ContentLanguage }) {
  return (
    <div class="fg-above-4">
      <Note>
        <p>
          {citizenWords[language].unreviewed}{' '}
          {language === 'da' ? null : (
            <button class="fg-aslink" type="submit" form={formId} name="sprog" value="da">
              {citizenWords[language].seeInDanish}
            </button>
          )}
        </p>
        {language === 'da' ? null : (
          <p lang="da">
            <bdi>{citizenWords.da.unreviewed}</bdi>
          </p>
        )}
      </Note>
    </div>
  )
}
