import { formatDate } from '../../../platform/i18n/format.ts'
import type { Child } from '../../../ui/child.ts'
import type { Visit } from '../../../ui/visit.ts'
import type { Participant } from '../joint-talk.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly participants: readonly Participant[]
  /** What can be done with each. */
  readonly deed?: (participant: Participant) => Child
}

/** Who else is at the table, and how the citizen said yes. */
export function ParticipantList({ visit, participants, deed }: Props) {
  const t = texts[visit.language]
  if (participants.length === 0) return <p class="fg-quiet">{t.nobody}</p>
  return (
    <ul class="fg-plain no-max-width">
      {participants.map((participant) => (
        <li class="fg-entry">
          <p>
            <b>{participant.name}</b> <span class="fg-quiet">{t.parts[participant.part]}</span>
          </p>
          <p class="fg-meta">{[participant.from, consentWords(participant, visit)].filter(Boolean).join(' · ')}</p>
          {deed?.(participant)}
        </li>
      ))}
    </ul>
  )
}

function consentWords({ consent, consentedOn }: Participant, { language }: Visit): string {
  const t = texts[language]
  return consent && consentedOn ? t.consentOn(t.consents[consent], formatDate(consentedOn, language)) : ''
}
