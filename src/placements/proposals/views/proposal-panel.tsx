import { paths } from '../../../paths.ts'
import { formatDate, formatShortDate } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { PlainDate } from '../../../platform/plain-date.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { emptyForm } from '../../../ui/form.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { Reserved } from '../list-offered.ts'
import type { Proposal } from '../proposal-queries.ts'
import { declines } from '../propose.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly citizen: number
  readonly proposals: readonly Proposal[]
  /** Held for her and not offered yet. */
  readonly reserved: readonly Reserved[]
  readonly mayWrite: boolean
}

/** Places held for a citizen: those she has been offered, and those somebody may offer her. */
export function ProposalPanel(props: Props) {
  const { visit, proposals, reserved } = props
  if (proposals.length + reserved.length === 0) return null
  return (
    <Panel title={texts[visit.language].title} id="forslag" flush>
      <ul class="fg-plain no-max-width fg-places">
        {proposals.map((proposal) => (
          <li>
            <Proposed {...props} proposal={proposal} />
          </li>
        ))}
        {reserved.map((place) => (
          <li>
            <Held {...props} place={place} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const periodOf = (from: PlainDate, to: PlainDate | null, language: Language) =>
  texts[language].from(formatShortDate(from, language), to && formatDate(to, language))

function Proposed({ visit, citizen, proposal, mayWrite }: Props & { proposal: Proposal }) {
  const { language } = visit
  const t = texts[language]
  return (
    <>
      <div>
        <p class="fg-places__name">
          <b class="fg-strong">{proposal.workplace}</b> <span class="fg-quiet">· {proposal.jobFunction}</span>
        </p>
        <p class="fg-s">{periodOf(proposal.fromOn, proposal.toOn, language)}</p>
        <p class="fg-meta">{t.proposed(formatShortDate(proposal.proposedOn, language), proposal.proposedByName)}</p>
        {proposal.heldUntil && proposal.heldUntil < visit.today && (
          <p class="fg-meta">{t.lapsed(formatShortDate(proposal.heldUntil, language))}</p>
        )}
        {mayWrite && <No visit={visit} citizen={citizen} proposal={proposal} />}
      </div>
      {mayWrite && (
        <ButtonLink
          href={`${paths.newPlacement({ citizen })}?forslag=${proposal.id}`}
          small
          variant="primary"
          about={t.about(proposal.workplace)}
        >
          {t.agree}
        </ButtonLink>
      )}
    </>
  )
}

function No({ visit, citizen, proposal }: Pick<Props, 'visit' | 'citizen'> & { proposal: Proposal }) {
  const t = texts[visit.language]
  const shared = { form: emptyForm, language: visit.language } as const
  return (
    <Details summary={t.decline}>
      <PostForm visit={visit} action={paths.proposalDecline({ citizen, proposal: proposal.id })}>
        <Select
          {...shared}
          field="answer"
          id={`answer-${proposal.id}`}
          label={t.who}
          options={declines.map((value) => ({ value, label: t.answers[value] }))}
        />
        <TextInput {...shared} field="reason" id={`why-${proposal.id}`} label={t.why} hint={t.whyHint} width="wide" />
        <p class="fg-above-2">
          <Button variant="secondary" small>
            {t.save}
          </Button>
        </p>
      </PostForm>
    </Details>
  )
}

function Held({ visit, citizen, place, mayWrite }: Props & { place: Reserved }) {
  const { language } = visit
  const t = texts[language]
  return (
    <>
      <div>
        <p class="fg-places__name">
          <b class="fg-strong">{place.unitName}</b> <span class="fg-quiet">· {place.jobFunction}</span>
        </p>
        <p class="fg-s">{periodOf(place.fromOn, place.toOn, language)}</p>
        <p class="fg-meta">{t.reserved(place.heldUntil && formatShortDate(place.heldUntil, language))}</p>
      </div>
      {mayWrite && (
        <PostForm visit={visit} action={paths.proposals({ citizen })}>
          <input type="hidden" name="reservation" value={place.id} />
          <Button variant="secondary" small about={t.about(place.unitName)}>
            {t.propose}
          </Button>
        </PostForm>
      )}
    </>
  )
}
