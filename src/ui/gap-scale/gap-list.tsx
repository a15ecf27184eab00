import type { Child } from 'hono/jsx'
import { Heading, type HeadingLevel } from '../heading.tsx'
import { GapScale, type GapScaleProps } from './gap-scale.tsx'
import { texts } from './texts.ts'

export interface GapRowProps extends GapScaleProps {
  readonly title: string
  /** Neutral, who and how much: `Samira svarer 3 højere`. */
  readonly sentence: string
  /** An open question to talk from; shown in quotation marks. */
  readonly question?: string | undefined
  /** One fact from the case that the talk can start from. */
  readonly fact?: string | undefined
  readonly level?: HeadingLevel
  /** Under the question: what can be agreed from it. */
  readonly children?: Child
}

/** Where the two see differently: a place to start a talk, never a fault. Give the rows largest gap first. */
export function GapList({ children }: { children?: Child }) {
  return <ul class="fg-plain no-max-width">{children}</ul>
}

export function GapRow({ title, sentence, question, fact, level = 3, children, ...scale }: GapRowProps) {
  return (
    <li class="fg-gap">
      <div class="fg-gap__top">
        <div>
          <Heading level={level}>{title}</Heading>
          <p class="fg-quiet">{sentence}</p>
        </div>
        <GapScale {...scale} />
      </div>
      {(question || fact) && (
        <div class="fg-ask">
          {question && (
            <p>
              <q>{question}</q>
            </p>
          )}
          {fact && (
            <p class="fg-meta fg-above-1">
              {texts[scale.language].inTheCase} {fact}
            </p>
          )}
        </div>
      )}
      {children}
    </li>
  )
}
