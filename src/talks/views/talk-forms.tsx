import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import { Draft } from '../../ui/draft/draft.tsx'
import { DraftFoot } from '../../ui/draft/draft-foot.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import { AgendaInsert } from '../agenda/views/agenda-offer.tsx'
import type { Slot } from '../calendar/slot.ts'
import { texts } from '../texts.ts'
import { HowItWent, type HowItWentProps } from './how-it-went.tsx'
import { ExtrasField, KindField, PlaceField } from './talk-fields.tsx'
import { whenOf } from './talk-words.ts'

interface Case {
  readonly actor: Actor
  readonly file: CaseFile
}

type BookProps = Case & Pick<HowItWentProps, 'visit' | 'form'> & { readonly free: readonly Slot[] }

/** Books a talk. */
export function BookPage({ visit, actor, file, form, free }: BookProps) {
  const t = texts[visit.language]
  const citizen = file.citizen.id
  const shared = { form, language: visit.language } as const
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="talks" title={t.bookTitle} form={form}>
      <Panel title={t.bookTitle}>
        <FreeTimes visit={visit} free={free} citizen={citizen} />
        <PostForm visit={visit} action={paths.newTalk({ citizen })} class="fg-form">
          <KindField {...shared} />
          <div class="fg-when">
            <TextInput {...shared} field="date" label={t.fields.date} hint={t.fields.dateHint} width="16" />
            <TextInput {...shared} field="time" label={t.fields.time} hint={t.fields.timeHint} width="8" />
          </div>
          <PlaceField {...shared} />
          <ExtrasField {...shared} />
          <Actions>
            <Button>{t.bookIt}</Button>
            <ButtonLink href={paths.talks({ citizen })} variant="tertiary">
              {t.cancel}
            </ButtonLink>
          </Actions>
        </PostForm>
      </Panel>
    </CasePage>
  )
}

/** One's own next free times: a quiet button each, to book this citizen into. */
function FreeTimes({ visit, free, citizen }: Pick<BookProps, 'visit' | 'free'> & { readonly citizen: number }) {
  const t = texts[visit.language]
  if (free.length === 0) return null
  return (
    <div class="fg-below-4">
      <p class="fg-strong">{t.freeTimes}</p>
      <ul class="fg-plain no-max-width fg-row fg-above-1">
        {free.map(({ id, startsAt }) => (
          <li>
            <ButtonLink href={`${paths.slot({ slot: id })}?borger=${citizen}`} small>
              {whenOf(startsAt, visit.today, visit.language)}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

type UnbookedProps = Case &
  HowItWentProps & { readonly draft: { readonly name: string; readonly savedAt: string | null } }

/** A talk that was held without being booked. */
export function UnbookedPage({ actor, file, draft, ...rest }: UnbookedProps) {
  const { visit, form } = rest
  const t = texts[visit.language]
  const here = paths.heldTalk({ citizen: file.citizen.id })
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="talks" title={t.heldTitle} form={form}>
      <Panel title={t.heldTitle}>
        <Draft action={paths.draft({ form: draft.name })} language={visit.language}>
          <PostForm visit={visit} action={here} class="fg-form">
            <KindField form={form} language={visit.language} />
            <HowItWent {...rest} />
            <DraftFoot
              visit={visit}
              action={paths.draft({ form: draft.name })}
              savedAt={draft.savedAt}
              back={here}
              send={t.holdIt}
            >
              <AgendaInsert visit={visit} citizen={file.citizen.id} draft={draft.name} back={here} />
            </DraftFoot>
          </PostForm>
        </Draft>
      </Panel>
    </CasePage>
  )
}
