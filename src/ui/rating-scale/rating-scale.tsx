import type { Child } from 'hono/jsx'
import { type ContentLanguage, directionOf } from '../content-language.ts'
import { ErrorMessage } from '../error-message/error-message.tsx'
import { errorId, hintId } from '../field.ts'
import { Hint } from '../hint/hint.tsx'

/** `skip` is an answer of its own (would rather not say, cannot tell yet); `null` is no answer yet. */
export type ScaleValue = number | 'skip' | null

export interface RatingScaleProps {
  /** The field's name in the form. The error summary links to it. */
  readonly name: string
  /** The sentence one agrees with, in the language of `language`. */
  readonly legend: string
  readonly rater: 'citizen' | 'worker'
  readonly lowLabel: string
  readonly highLabel: string
  /** `Ønsker ikke at svare`, `Kan ikke vurdere endnu`. Without it there is no eighth choice. */
  readonly skipLabel?: string | undefined
  readonly value: ScaleValue
  readonly error?: string | undefined
  readonly hint?: string | undefined
  /** `open` is the larger one of pages for citizens. */
  readonly size?: 'staff' | 'open'
  readonly required?: boolean
  /** The language of the words given, which may be another than the page's. */
  readonly language: ContentLanguage
  /** FIP goes to 7; other sets of questions have their own end. The lowest is always 1. */
  readonly highest?: number
  /** At the end of the sentence: a button that reads it aloud. */
  readonly beside?: Child
}

/**
 * One question on a scale: native radios, so arrow keys, labels and forms work by themselves. The first step stands where a
 * line of the language begins, so the highest is last in every script and both ends say in words what they mean.
 */
export function RatingScale(props: RatingScaleProps) {
  const { name, rater, language, error, hint, size = 'staff' } = props
  const described = [hint && hintId(name), error && errorId(name)].filter(Boolean).join(' ')
  return (
    <fieldset
      id={name}
      class={classesOf(rater, size, error)}
      lang={language}
      dir={directionOf(language)}
      aria-describedby={described || undefined}
    >
      <legend>
        <span>{props.legend}</span>
        {props.beside}
      </legend>
      <Hint for={name}>{hint}</Hint>
      <ErrorMessage for={name} language={language}>
        {error}
      </ErrorMessage>
      <Steps {...props} />
      <div class="fg-scale__wedge" aria-hidden="true" />
      <div class="fg-scale__ends">
        <span id={`${name}-low`}>{props.lowLabel}</span>
        <span id={`${name}-high`}>{props.highLabel}</span>
      </div>
      <Skip {...props} />
    </fieldset>
  )
}

function classesOf(rater: RatingScaleProps['rater'], size: 'staff' | 'open', error: string | undefined): string {
  const mark = rater === 'citizen' ? 'c' : 'w'
  return ['fg-scale', `fg-scale--${mark}`, size === 'open' && 'fg-scale--open', error && 'fg-scale--error']
    .filter(Boolean)
    .join(' ')
}

function Steps({ name, value, highest = 7, required = false }: RatingScaleProps) {
  const ends: Record<number, string> = { 1: `${name}-low`, [highest]: `${name}-high` }
  return (
    <div class={`fg-scale__steps fg-scale__steps--${highest}`}>
      {Array.from({ length: highest }, (_, at) => at + 1).map((step) => (
        <label class="fg-step">
          <input
            type="radio"
            name={name}
            value={String(step)}
            checked={value === step}
            required={required}
            aria-describedby={ends[step]}
          />
          <span>{step}</span>
        </label>
      ))}
    </div>
  )
}

function Skip({ name, value, skipLabel }: RatingScaleProps) {
  if (skipLabel === undefined) return null
  return (
    <label class="fg-skip">
      <input type="radio" name={name} value="skip" checked={value === 'skip'} />
      <span>{skipLabel}</span>
    </label>
  )
}
