import type { Language } from '../../platform/i18n/language.ts'
import { isSame } from '../star/score.ts'
import { numberIn } from '../star/words.ts'
import { placeLabels } from './place-labels.ts'
import { texts } from './texts.ts'

export interface GapScaleProps {
  readonly names: { readonly citizen: string; readonly worker: string }
  readonly citizen: number
  readonly worker: number
  readonly language: Language
  readonly highest?: number
}

const WIDTH = 226
const LEFT = 24
const RIGHT = 204

/** Both raters on one small scale: how far apart they are is the length of the dark line. */
export function GapScale({ names, citizen, worker, language, highest = 7 }: GapScaleProps) {
  const x = (value: number) => LEFT + ((value - 1) / (highest - 1)) * (RIGHT - LEFT)
  const said = texts[language].apart(
    `${names.citizen} ${numberIn(citizen, language)}`,
    `${names.worker} ${numberIn(worker, language)}`,
    numberIn(Math.abs(citizen - worker), language),
  )
  const agree = isSame(citizen, worker)
  return (
    <svg class="fg-chart fg-gapscale" viewBox={`0 0 ${WIDTH} 46`} role="img" aria-label={said} direction="ltr">
      <path class="axis" d={`M${LEFT} 26H${RIGHT}`} />
      {Array.from({ length: highest }, (_, at) => at + 1).map((step) => (
        <>
          <path class="axis" d={`M${x(step)} 22v8`} />
          <text class="q" x={x(step)} y="44" text-anchor="middle">
            {step}
          </text>
        </>
      ))}
      {!agree && (
        <path class="fg-gapscale__line" d={`M${x(Math.min(citizen, worker))} 26H${x(Math.max(citizen, worker))}`} />
      )}
      <rect
        class={agree ? 'ws' : 'wf'}
        x={x(worker) - 8}
        y="18"
        width="16"
        height="16"
        rx="2"
        fill={agree ? '#fff' : undefined}
        stroke={agree ? undefined : '#fff'}
        stroke-width={agree ? 2.2 : 1.5}
      />
      <circle
        class="cf"
        cx={x(citizen)}
        cy="26"
        r={agree ? 4.6 : 8.5}
        stroke={agree ? undefined : '#fff'}
        stroke-width="1.5"
      />
      {placeLabels(x(citizen), x(worker), names, WIDTH).map(({ who, x: at, anchor, text }) => (
        <text class={who} x={at} y="12" text-anchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  )
}
