import type { CitizenChoice } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { Button } from '../../../ui/button/button.tsx'
import type { Form } from '../../../ui/form.ts'
import { Note } from '../../../ui/note/note.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { Select } from '../../../ui/select/select.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { ExtrasField, KindField } from '../../views/talk-fields.tsx'
import { whenOf } from '../../views/talk-words.ts'
import type { Slot } from '../slot.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  /** Null: there is no such time any longer. */
  readonly slot: Slot | null
  readonly citizens: readonly CitizenChoice[]
  readonly form: Form
}

/** A free time: book a citizen into it, or close it. */
export function SlotPage(props: Props) {
  const { visit, actor, slot, form } = props
  const t = texts[visit.language]
  const free = slot?.talkId === null ? slot : null
  return (
    <Page
      visit={visit}
      title={t.slotTitle}
      lead={free ? leadOf(free, visit) : undefined}
      form={form}
      back={{ href: paths.calendar(), label: t.title }}
    >
      <Panel narrow>{free ? <Booking {...props} slot={free} /> : <Note>{t.errors.taken}</Note>}</Panel>
      {free && free.staffId === actor.staffId && (
        <PostForm visit={visit} action={paths.slotWithdrawal({ slot: free.id })} class="fg-above-4">
          <Button variant="secondary">{t.withdraw}</Button>
        </PostForm>
      )}
    </Page>
  )
}

function leadOf({ startsAt, minutes, staffName, place }: Slot, { today, language }: Visit): string {
  const when = whenOf(startsAt, today, language)
  return [when, texts[language].minutes(minutes), staffName, place].filter(Boolean).join(' · ')
}

function Booking({ visit, slot, citizens, form }: Props & { readonly slot: Slot }) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  if (citizens.length === 0) return <p>{t.noCitizens}</p>
  return (
    <PostForm visit={visit} action={paths.slot({ slot: slot.id })} class="fg-form">
      <Select
        {...shared}
        field="citizen"
        label={t.fields.citizen}
        empty={t.fields.choose}
        options={citizens.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <KindField {...shared} label={t.fields.kind} />
      <ExtrasField {...shared} />
      <Actions>
        <Button>{t.bookIt}</Button>
      </Actions>
    </PostForm>
  )
}
