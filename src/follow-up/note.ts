import type { PlainDate } from '../platform/plain-date.ts'

export const ways = ['visit', 'telephone', 'three-party'] as const
export type Way = (typeof ways)[number]

/** What a follow-up at a workplace is about, in the order one talks. */
export const topicNames = ['tasks', 'growth', 'cooperation', 'hours', 'agreed'] as const
export type Topic = (typeof topicNames)[number]
export type Topics = Readonly<Partial<Record<Topic, string>>>

/** What a colleague brought back from a workplace. */
export interface FollowUpNote {
  readonly id: number
  readonly visitedOn: PlainDate
  readonly way: Way
  readonly topics: Topics
  readonly writtenByName: string
}

export type NoteRefusal = 'empty' | 'in-the-future' | 'before-start'

export function noteRefusal(
  topics: Topics,
  visitedOn: PlainDate,
  startsOn: PlainDate,
  today: PlainDate,
): NoteRefusal | null {
  if (visitedOn > today) return 'in-the-future'
  if (visitedOn < startsOn) return 'before-start'
  return Object.values(topics).some((words) => words !== '') ? null : 'empty'
}
