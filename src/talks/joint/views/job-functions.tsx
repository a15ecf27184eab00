import { paths } from '../../../paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Flag } from '../../../ui/flag/flag.tsx'
import { formOf } from '../../../ui/form.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { functionAnswers, type JobFunction } from '../joint-talk.ts'
import { texts } from '../texts.ts'
import type { JointProps } from './joint-page.tsx'

interface Props extends JointProps {
  readonly mayChange: boolean
}

/** The job functions of a talk with what was agreed on each. */
export function JobFunctions(props: Props) {
  const { visit, functions, mayChange } = props
  const t = texts[visit.language]
  return (
    <>
      <p class="fg-quiet fg-below-3">{t.functionsLead}</p>
      {functions.length === 0 && <p>{t.noFunctions}</p>}
      <ul class="fg-plain no-max-width">
        {functions.map((each) => (
          <li class="fg-entry">
            <p class="fg-strong">{each.words}</p>
            {mayChange ? <Answer {...props} about={each} /> : each.answer && <Flag>{t.answers[each.answer]}</Flag>}
          </li>
        ))}
      </ul>
      {mayChange && <AddFunction {...props} />}
    </>
  )
}

function Answer({ visit, talk, about }: Props & { readonly about: JobFunction }) {
  const t = texts[visit.language]
  const at = { citizen: talk.citizenId, talk: talk.id, function: about.id }
  return (
    <PostForm visit={visit} action={paths.talkJobFunction(at)} class="fg-when fg-when--end">
      <Select
        form={formOf({ answer: about.answer ?? '' })}
        language={visit.language}
        field="answer"
        id={`answer-${about.id}`}
        label={t.fields.answer}
        empty="–"
        options={functionAnswers.map((value) => ({ value, label: t.answers[value] }))}
      />
      <Button variant="secondary" small about={t.saveAnswerOf(about.words)}>
        {t.saveAnswer}
      </Button>
    </PostForm>
  )
}

function AddFunction({ visit, talk, form }: Props) {
  const t = texts[visit.language]
  return (
    <PostForm
      visit={visit}
      action={paths.talkJobFunctions({ citizen: talk.citizenId, talk: talk.id })}
      class="fg-form fg-divide"
    >
      <TextInput
        form={form}
        language={visit.language}
        field="words"
        label={t.fields.words}
        hint={t.fields.wordsHint}
        width="wide"
      />
      <Actions>
        <Button variant="secondary">{t.addFunction}</Button>
      </Actions>
    </PostForm>
  )
}
