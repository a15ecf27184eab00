import type { StaffId, TalkId } from '../platform/ids.ts'

/** A journal entry. Never changed: a correction is an entry of its own that names the one it corrects. */
export interface Note {
  readonly id: number
  readonly talkId: TalkId | null
  readonly writtenBy: StaffId
  readonly writerName: string
  /** ISO instant. */
  readonly writtenAt: string
  /** Null when the citizen has been erased. */
  readonly text: string | null
  readonly corrects: number | null
  readonly reason: string | null
}

/** A note as it reads now, with what it said before, newest first. */
export interface Entry {
  readonly now: Note
  readonly before: readonly Note[]
  /** When it was first written: a correction does not move it. ISO instant. */
  readonly firstAt: string
}

/** Puts corrections together with what they correct; newest first by when they were first written. */
export function entriesOf(notes: readonly Note[]): Entry[] {
  const byId = new Map(notes.map((note) => [note.id, note]))
  const corrected = new Set(notes.map((note) => note.corrects))
  return notes
    .filter(({ id }) => !corrected.has(id))
    .map((now) => {
      const before = chain(now, byId)
      return { now, before, firstAt: (before.at(-1) ?? now).writtenAt }
    })
    .sort((one, other) => (one.firstAt < other.firstAt ? 1 : -1))
}

function chain(note: Note, byId: ReadonlyMap<number, Note>): Note[] {
  const earlier = note.corrects === null ? undefined : byId.get(note.corrects)
  return earlier ? [earlier, ...chain(earlier, byId)] : []
}
