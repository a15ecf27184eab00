export { talkRoutes } from './all-routes.ts'
export { bookTalk } from './book-talk.ts'
/** Times that can be booked: by the citizen on her own page as well. */
export {
  bookOwnSlot,
  cancelOwnTalk,
  listBookableSlots,
  type OwnBookRefusal,
  type OwnCancelRefusal,
} from './calendar/book-slot.ts'
export type { Slot } from './calendar/slot.ts'
export { cancelComingTalks } from './cancel-coming-talks.ts'
export { describeTalkEvent } from './describe-talk-event.ts'
/** Somebody's calendar: what stands in it, and the next day talks are held on. */
export { type BusyTime, isFree, workdayFrom } from './free-time.ts'
/** Many talks at once: for what another system brings, and for taking out what one may see. */
export {
  type BroughtTalk,
  bringInTalks,
  correctTalks,
  listManyTalks,
  listTalksAt,
  listTalksForFile,
  outcomeOf,
  type TalkInFile,
} from './many-talks-queries.ts'
export { nextTalkDue, type TalkDue, type TalkRules } from './next-talk-due.ts'
export { starInterviewOf } from './star-interview.ts'
export type { Talk, TalkDraft, TalkKind } from './talk.ts'
export { lastContactOf, listHeldDays, listNextTalks, type NextTalk } from './talk-facts-queries.ts'
/** The talks of a citizen whom the caller has opened, newest first. */
export { listBusyTimes, listTalks, lockBooking, type TalkLine } from './talk-queries.ts'
export { talkRulesOn } from './talk-rules.ts'
