import { formatDate } from '../platform/i18n/format.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Request } from './sharing.ts'
import { texts } from './texts.ts'

/** A request in words. Danish whatever the reader's language: it is the company that reads it. */
export interface Letter {
  readonly subject: string
  /** Lines of each paragraph. */
  readonly paragraphs: readonly (readonly string[])[]
}

interface About {
  readonly jobFunction: string
  readonly contact: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly sender: string
  readonly municipality: string
}

/** Puts a request in words; it can say no more of the citizen than the request holds. */
export function letterOf(request: Request, { jobFunction, contact, from, to, sender, municipality }: About): Letter {
  const t = texts.da
  const told = request.lines.map(({ field, values }) => `${t.letter.labels[field]}: ${values.join('. ')}`)
  return {
    subject: t.letter.subject(jobFunction),
    paragraphs: [
      [t.letter.greeting(contact)],
      [t.letter.opening(request.name, jobFunction), t.letter.period(formatDate(from, 'da'), formatDate(to, 'da'))],
      ...(told.length > 0 ? [told] : []),
      [t.letter.closing],
      [t.letter.regards, sender, municipality].filter((line) => line !== ''),
    ],
  }
}

/** The same as a mail's text. */
export const textOf = ({ paragraphs }: Letter) => paragraphs.map((lines) => lines.join('\n')).join('\n\n')
