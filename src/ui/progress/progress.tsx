import type { Language } from '../../platform/i18n/language.ts'
import { href as safe } from '../href.ts'
import { texts } from './texts.ts'

export interface ProgressProps {
  /** What is being done: `Indlæser borgere fra Excel`. */
  readonly label: string
  readonly done: number
  /** Null where nobody knows yet how much there is. */
  readonly total: number | null
  /** What is counted, in the plural: `borgere`. */
  readonly unit: string
  /** This page's own address. Without a script one looks again by its link. */
  readonly here: string
  readonly language: Language
}

/** Work that takes longer than a page: a bar, the same in words, and a way to look again. The page it stands on replaces it when done. */
export function Progress({ label, done, total, unit, here, language }: ProgressProps) {
  const t = texts[language]
  return (
    <fg-progress class="fg-work" href={safe(here)}>
      <p class="fg-strong" id="fg-work">
        {label}
      </p>
      {total === null ? (
        <progress aria-labelledby="fg-work" />
      ) : (
        <progress aria-labelledby="fg-work" max={total} value={Math.min(done, total)} />
      )}
      <p role="status">{total === null ? t.soFar(done, unit) : t.of(done, total, unit)}</p>
      <p class="fg-meta">
        <span class="fg-work__alone">{t.mayLeave} </span>
        <a href={safe(here)}>{t.reload}</a>
      </p>
    </fg-progress>
  )
}

/** How far through a form of several pages. The words stand under the bar, so the bar is silent. */
export function StepProgress({ step, of, words }: { step: number; of: number; words: string }) {
  return (
    <>
      <div class="fg-progress" aria-hidden="true">
        {Array.from({ length: of }, (_, at) => at + 1).map((it) => (
          <i class={it < step ? 'on' : it === step ? 'now' : undefined} />
        ))}
      </div>
      <p class="fg-quiet fg-progress__words">{words}</p>
    </>
  )
}
