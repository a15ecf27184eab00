import type { Language } from '../../platform/i18n/language.ts'

/** The box that weeks are drawn in, in the drawing's own units. */
export interface Frame {
  readonly width: number
  /** Where the highest line and the base line stand. */
  readonly top: number
  readonly base: number
  readonly left: number
  readonly right: number
  /** The widest a bar gets. */
  readonly bar: number
  /** On a phone, where there is room for fewer words. */
  readonly small: boolean
}

/** What the parts of a drawing stand by. */
export interface Scale {
  /** The middle of a week, from 0. */
  readonly x: (at: number) => number
  readonly y: (hours: number) => number
  /** How wide a week is, and its bar. */
  readonly slot: number
  readonly bar: number
  readonly frame: Frame
  readonly language: Language
}

/** `top`: the hours at the highest line of the axis. */
export function scaleOf(frame: Frame, weeks: number, top: number, language: Language): Scale {
  const slot = (frame.right - frame.left) / Math.max(weeks, 1)
  return {
    x: (at) => round(frame.left + slot * (at + 0.5)),
    y: (hours) => round(frame.base - (hours / top) * (frame.base - frame.top)),
    slot,
    bar: Math.min(frame.bar, slot * 0.7),
    frame,
    language,
  }
}

/** To a tenth: finer than a screen shows. */
export const round = (value: number) => Math.round(value * 10) / 10
