import { Button } from '../../../ui/button/button.tsx'
import { Note } from '../../../ui/note/note.tsx'
import { type Answer, sideOf } from '../../assessment.ts'
import { citizenWords } from '../../citizen-words.ts'
import { themesFor } from '../../questionnaire.ts'
import { textIn, textOf } from '../../wording.ts'
import { progressOf } from '../step.ts'
import type { StepProps } from './citizen-form-page.tsx'

/** Everything answered, each with the way back to it; what is missing is said before it is sent. */
export function ReviewStep(props: StepProps) {
  const { questionnaire, wave, language, action } = props
  const words = citizenWords[language]
  const answers = sideOf(wave, 'citizen')?.answers ?? new Map<string, Answer>()
  const skip = questionnaire.skip.citizen ? textIn(questionnaire.skip.citizen, language).text : ''
  const inWords = (answer: Answer | undefined) =>
    answer === undefined ? words.missing : typeof answer === 'number' ? String(answer) : skip
  return (
    <>
      <h2 class="fg-h">{words.review}</h2>
      <p class="fg-quiet">{words.reviewLead}</p>
      <div class="fg-card fg-above-4">
        <dl class="fg-reviewlist">
          {themesFor(questionnaire, 'citizen').flatMap((theme, index) =>
            theme.items.map((item) => (
              <div class={answers.has(item.id) ? undefined : 'fg-reviewlist__missing'}>
                <dt>
                  <a href={`${action}?emne=${index + 1}`}>{textOf(item, 'citizen', language).text}</a>
                </dt>
                <dd>{inWords(answers.get(item.id))}</dd>
              </div>
            )),
          )}
        </dl>
      </div>
      <Send {...props} />
    </>
  )
}

function Send({ questionnaire, wave, language }: StepProps) {
  const words = citizenWords[language]
  const { given, asked } = progressOf(questionnaire, sideOf(wave, 'citizen')?.answers ?? new Map())
  const missing = asked - given
  return (
    <>
      {missing > 0 ? (
        <div class="fg-above-4">
          <Note>{words.missingLead(missing)}</Note>
        </div>
      ) : null}
      <div class="fg-row fg-row--between fg-above-5">
        {missing > 0 ? <input type="hidden" name="confirmed" value="1" /> : null}
        <Button name="til" value="send">
          {missing > 0 ? words.sendAnyway : words.submit}
        </Button>
        <Button variant="secondary" name="til" value="tilbage">
          {words.back}
        </Button>
      </div>
    </>
  )
}
