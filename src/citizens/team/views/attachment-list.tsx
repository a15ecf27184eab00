import type { Actor } from '../../../platform/auth/actor.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import { Avatar } from '../../../ui/avatar/avatar.tsx'
import { Details } from '../../../ui/details/details.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { parts } from '../../citizen.ts'
import type { Attachment } from '../attachment-queries.ts'
import { texts } from '../texts.ts'

interface AttachmentListProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly attachments: readonly Attachment[]
  /** Whether the reader sees notes. */
  readonly notes: boolean
}

export function AttachmentList({ visit: { language }, actor, attachments, notes }: AttachmentListProps) {
  const t = texts[language]
  return (
    <ul class="fg-plain no-max-width fg-team">
      {inOrder(attachments).map(({ name, staffId, part, fromOn, toOn, note }) => {
        const isMe = staffId === actor.staffId
        const from = formatDate(fromOn, language)
        return (
          <li>
            <Avatar name={name} me={isMe} />
            <span class="fg-grow">
              <b class="fg-strong">{name}</b>
              {isMe && `, ${t.you}`}
              <br />
              <span class="fg-meta">
                {t.parts[part]}, {toOn ? t.between(from, formatDate(toOn, language)) : t.since(from)}
              </span>
              {notes && note && <Details summary={t.note}>{note}</Details>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Caseworker, adviser, mentor; within a part the newest first. */
const inOrder = (attachments: readonly Attachment[]) =>
  parts.flatMap((part) => attachments.filter((each) => each.part === part))
