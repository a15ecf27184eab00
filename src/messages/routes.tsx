import { paths } from '../paths.ts'
import { pages } from '../platform/web/pages.ts'
import { findMessage, listMessages } from './message-queries.ts'
import { openLetter } from './message-words.ts'
import { MessagePage } from './views/message-page.tsx'
import { OutboxPage } from './views/outbox-page.tsx'

/** The outbox. In a trial, where nothing is delivered, every message can be read here; otherwise only how it went. */
export const outboxRoutes = pages()

outboxRoutes.get(paths.outbox, { may: 'see-outbox', audit: 'outbox.viewed', example: {} }, async (request) => {
  const { db, actor, visit, show, saw } = request
  const lines = await Promise.all(
    (await listMessages(db, actor)).map(async (message) => ({
      message,
      letter: visit.trial ? await openLetter(db, message) : null,
    })),
  )
  saw([...new Set(lines.flatMap(({ message }) => message.citizenId ?? []))])
  return show(<OutboxPage visit={visit} lines={lines} />)
})

outboxRoutes.get(
  paths.outboxMessage,
  { may: 'see-outbox', audit: 'outbox-message.viewed', example: { message: 1 } },
  async ({ db, actor, visit, show, id, about }) => {
    const message = await findMessage(db, actor, id('message'))
    about(message.citizenId)
    return show(
      <MessagePage visit={visit} message={message} letter={visit.trial ? await openLetter(db, message) : null} />,
    )
  },
)
