import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icons/icon.tsx'
import { Listen } from '../../../ui/listen/listen.tsx'
import { RatingScale } from '../../../ui/rating-scale/rating-scale.tsx'
import { sideOf, typedFrom } from '../../assessment.ts'
import { citizenWords } from '../../citizen-words.ts'
import type { Item, Theme } from '../../questionnaire.ts'
import { fieldOf } from '../../sent-side.ts'
import { textIn, textOf } from '../../wording.ts'
import type { StepProps } from './citizen-form-page.tsx'

/** A theme's questions, and the way on. "Next" comes first, so that Enter goes forward. */
export function ThemeStep({ theme, ...props }: StepProps & { readonly theme: Theme }) {
  const { language, step } = props
  const words = citizenWords[language]
  const name = textIn(theme.name, language)
  return (
    <>
      <h2 class="fg-h" lang={name.language}>
        {name.text}
      </h2>
      {theme.items.map((item) => (
        <div class="fg-card">
          <Question {...props} item={item} />
        </div>
      ))}
      <div class="fg-row fg-row--between fg-above-5">
        <Button name="til" value="videre">
          {words.next}
          <Icon name="arrow-forward" flip />
        </Button>
        <span class="fg-row">
          {step !== 'review' && step.at > 1 ? (
            <Button variant="secondary" name="til" value="tilbage">
              {words.back}
            </Button>
          ) : null}
          <button class="fg-aslink" type="submit" name="til" value="senere">
            {words.saveForLater}
          </button>
        </span>
      </div>
    </>
  )
}

function Question({ item, questionnaire, wave, form, language }: StepProps & { readonly item: Item }) {
  const wording = textOf(item, 'citizen', language)
  const name = fieldOf('citizen', item.id)
  const saved = sideOf(wave, 'citizen')?.answers.get(item.id)
  const chosen = String(form[name] ?? (saved === undefined ? '' : typedFrom(saved)))
  const skip = questionnaire.skip.citizen
  return (
    <RatingScale
      name={name}
      rater="citizen"
      size="open"
      legend={wording.text}
      hint={wording.fellBack ? citizenWords[language].shownInDanish : undefined}
      language={wording.language}
      lowLabel={textIn(questionnaire.scale.low, wording.language).text}
      highLabel={textIn(questionnaire.scale.high, wording.language).text}
      skipLabel={skip && textIn(skip, wording.language).text}
      highest={questionnaire.scale.max}
      value={chosen === 'skip' ? 'skip' : Number(chosen) || null}
      beside={<Listen text={wording.text} language={wording.language} label={citizenWords[language].readAloud} />}
    />
  )
}
