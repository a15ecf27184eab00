import { isSame, numberOf, type Score } from './score.ts'
import type { StarTheme } from './star.tsx'
import { at, type Frame, joined, line, pointOn, ring, rounded } from './star-geometry.ts'

/** Web, lines and marks of a star, without its words. */
export function Drawing({ frame, themes }: { frame: Frame; themes: readonly StarTheme[] }) {
  const citizen = themes.map((theme) => numberOf(theme.citizen))
  const worker = themes.map((theme) => numberOf(theme.worker))
  return (
    <>
      <Web frame={frame} />
      {joined(citizen).map(([a, b]) => (
        <path class="cf" opacity=".10" d={`M${frame.cx} ${frame.cy}L${between(frame, citizen, a, b)}Z`} />
      ))}
      <Values frame={frame} />
      {themes.map((theme, axis) => (
        <EarlierMarks frame={frame} axis={axis} theme={theme} />
      ))}
      {joined(worker).map(([a, b]) => (
        <path class="ws" d={`M${between(frame, worker, a, b)}`} stroke-width="2.2" stroke-dasharray="6 4" />
      ))}
      {joined(citizen).map(([a, b]) => (
        <path class="cs" d={`M${between(frame, citizen, a, b)}`} stroke-width="2.6" stroke-linecap="round" />
      ))}
      {themes.map((_, axis) => (
        <Marks frame={frame} axis={axis} citizen={citizen[axis] ?? null} worker={worker[axis] ?? null} />
      ))}
    </>
  )
}

const between = (frame: Frame, values: readonly (number | null)[], a: number, b: number) =>
  [a, b].map((axis) => at(pointOn(frame, axis, values[axis] ?? 0))).join('L')

function Web({ frame }: { frame: Frame }) {
  const rings = Array.from({ length: frame.highest }, (_, value) => value + 1)
  return (
    <>
      {rings.map((value) => (
        <path class={value === frame.highest ? 'axis' : 'grid'} d={ring(frame, value)} />
      ))}
      {Array.from({ length: frame.axes }, (_, axis) => (
        <path class="grid" d={line(pointOn(frame, axis, 0), pointOn(frame, axis, frame.highest))} />
      ))}
    </>
  )
}

/** The numbers of the scale along the first axis. */
function Values({ frame }: { frame: Frame }) {
  const middle = Math.ceil((frame.highest + 1) / 2)
  return (
    <>
      {[1, middle, frame.highest].map((value) => {
        const { x, y } = pointOn(frame, 0, value)
        return (
          <text class="q halo" x={rounded(x + 5)} y={rounded(value === frame.highest ? y - 3 : y + 4)}>
            {value}
          </text>
        )
      })}
    </>
  )
}

/** The wave before: a hollow mark beside the axis, with a tail to where the rater stands now. */
function EarlierMarks({ frame, axis, theme }: { frame: Frame; axis: number; theme: StarTheme }) {
  return (
    <>
      <Earlier frame={frame} axis={axis} rater="citizen" from={theme.earlierCitizen} to={theme.citizen} />
      <Earlier frame={frame} axis={axis} rater="worker" from={theme.earlierWorker} to={theme.worker} />
    </>
  )
}

interface EarlierProps {
  readonly frame: Frame
  readonly axis: number
  readonly rater: 'citizen' | 'worker'
  readonly from: Score
  readonly to: Score
}

function Earlier({ frame, axis, rater, from, to }: EarlierProps) {
  const before = numberOf(from)
  const now = numberOf(to)
  if (before === null || (now !== null && isSame(before, now))) return null
  const aside = rater === 'citizen' ? -4.5 : 4.5
  const { x, y } = pointOn(frame, axis, before, aside)
  const stroke = rater === 'citizen' ? 'cs' : 'ws'
  return (
    <>
      {now !== null && (
        <path class={stroke} d={line({ x, y }, pointOn(frame, axis, now, aside))} stroke-width="2" opacity=".55" />
      )}
      {rater === 'citizen' ? (
        <circle class={stroke} cx={rounded(x)} cy={rounded(y)} r="3.6" fill="#fff" stroke-width="1.5" />
      ) : (
        <rect
          class={stroke}
          x={rounded(x - 3.2)}
          y={rounded(y - 3.2)}
          width="6.4"
          height="6.4"
          fill="#fff"
          stroke-width="1.5"
        />
      )}
    </>
  )
}

interface MarksProps {
  readonly frame: Frame
  readonly axis: number
  readonly citizen: number | null
  readonly worker: number | null
}

/** A circle inside a square says that the two agree. */
function Marks({ frame, axis, citizen, worker }: MarksProps) {
  const agree = citizen !== null && worker !== null && isSame(citizen, worker)
  return (
    <>
      {worker !== null && <Square {...pointOn(frame, axis, worker)} filled={!agree} />}
      {citizen !== null && <Circle {...pointOn(frame, axis, citizen)} small={agree} />}
    </>
  )
}

function Square({ x, y, filled }: { x: number; y: number; filled: boolean }) {
  return (
    <>
      <rect
        class="ws"
        x={rounded(x - 7)}
        y={rounded(y - 7)}
        width="14"
        height="14"
        rx="2"
        fill="#fff"
        stroke-width="2.2"
      />
      {filled && <rect class="wf" x={rounded(x - 3.6)} y={rounded(y - 3.6)} width="7.2" height="7.2" rx="1" />}
    </>
  )
}

function Circle({ x, y, small }: { x: number; y: number; small: boolean }) {
  return small ? (
    <circle class="cf" cx={rounded(x)} cy={rounded(y)} r="4.6" />
  ) : (
    <circle class="cf" cx={rounded(x)} cy={rounded(y)} r="6.4" stroke="#fff" stroke-width="1.5" />
  )
}
