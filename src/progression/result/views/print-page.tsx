import type { CaseFile } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import { writtenDate, writtenDay, writtenMonth, writtenTime } from '../../../platform/i18n/content-dates.ts'
import { dayOf } from '../../../platform/i18n/format.ts'
import { citizenWords, isReviewed } from '../../../questionnaires/index.ts'
import type { NextTalk } from '../../../talks/index.ts'
import { type ContentLanguage, contentLanguages, directionOf } from '../../../ui/content-language.ts'
import { OpenPage } from '../../../ui/page/open-page.tsx'
import { StarFigure } from '../../../ui/star/star-figure.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { starThemes } from '../../star.ts'
import type { NextStep } from '../next-step.ts'
import { printSentences } from '../print-sheet.ts'
import { printWords } from '../print-words.ts'
import { dayOfWave, type Standing, tailOf } from '../standing.ts'
import { texts } from '../texts.ts'
import type { Names } from './names.ts'

export interface PrintProps {
  readonly visit: Visit
  readonly file: CaseFile
  readonly standing: Standing
  readonly names: Names
  readonly steps: readonly NextStep[]
  readonly talk: NextTalk | null
  /** The language of the paper: the one the citizen answered in, unless another is chosen. */
  readonly language: ContentLanguage
}

/** One page in large type to take home. First name only, and no number: papers get lost. */
export function PrintPage(props: PrintProps) {
  const { visit, file, standing, names, language } = props
  const words = printWords[language]
  const sentences = printSentences(standing, names.worker, language)
  return (
    <OpenPage
      visit={{ ...visit, nav: [] }}
      title={words.title(file.citizen.givenName)}
      language={language}
      dir={directionOf(language)}
      lead={writtenDate(dayOfWave(standing.assessment), language)}
    >
      <Tools {...props} />
      <div class="fg-paper fg-print-large">
        <PaperStar {...props} />
        {sentences.map((sentence) => (
          <p>{sentence}</p>
        ))}
        <Steps {...props} />
        <Appointment {...props} />
        {isReviewed(standing.questionnaire, language) ? null : (
          <p class="fg-meta">{citizenWords[language].unreviewed}</p>
        )}
      </div>
    </OpenPage>
  )
}

/** For the caseworker, not for the paper: the way back, the language, and how to print. */
function Tools({ visit, file, standing, language }: PrintProps) {
  const t = texts[visit.language]
  const at = { citizen: file.citizen.id, assessment: standing.assessment.id }
  return (
    <div class="fg-no-print fg-below-4" lang={visit.language} dir="ltr">
      <p class="fg-s">
        <a href={paths.assessmentResult(at)}>{t.backToStar}</a>
      </p>
      <nav class="fg-row fg-above-2" aria-label={t.paperLanguage}>
        {contentLanguages.map((each) => (
          <a
            class="fg-chip"
            lang={each}
            href={`${paths.assessmentPrint(at)}?sprog=${each}`}
            aria-current={each === language ? 'true' : undefined}
          >
            {citizenWords[each].languageName}
          </a>
        ))}
      </nav>
      <button type="button" class="button button-primary fg-above-3" data-print hidden>
        {t.printNow}
      </button>
      <p class="fg-s fg-above-2" data-without-script>
        {t.printByBrowser}
      </p>
    </div>
  )
}

function PaperStar({ standing, names, language }: PrintProps) {
  const tail = tailOf(standing)
  if (!standing.wave) return null
  return (
    <StarFigure
      id="stjerne"
      themes={starThemes(standing.questionnaire, standing.wave, tail, language)}
      names={{ citizen: printWords[language].you, worker: names.worker }}
      language={language}
      highest={standing.questionnaire.scale.max}
      earlier={tail ? writtenMonth(tail.on, language) : null}
      table="folded"
    />
  )
}

/** What was agreed is written in Danish, by the two together. */
function Steps({ steps, file, language }: PrintProps) {
  const words = printWords[language]
  return (
    <section>
      <h2>{words.steps}</h2>
      {steps.length === 0 ? <p>{words.noSteps}</p> : null}
      <ul class="fg-plain no-max-width">
        {steps.map((step) => (
          <li>
            <b lang="da" dir="auto">
              {step.how}
            </b>
            <br />
            {words.by(firstOf(step.staffName) ?? file.citizen.givenName, writtenDate(step.dueOn, language))}
          </li>
        ))}
      </ul>
    </section>
  )
}

const firstOf = (name: string | null) => name?.split(' ')[0] ?? null

function Appointment({ talk, language }: PrintProps) {
  const words = printWords[language]
  return (
    <section>
      <h2>{words.appointment}</h2>
      <p>
        {talk
          ? words.at(writtenDay(dayOf(talk.startsAt), language), writtenTime(talk.startsAt, language))
          : words.noAppointment}
        {talk?.place ? (
          <>
            <br />
            <span lang="da" dir="auto">
              {talk.place}
            </span>
          </>
        ) : null}
      </p>
    </section>
  )
}
