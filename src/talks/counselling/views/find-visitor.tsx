import { paths } from '../../../paths.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import type { CitizenId } from '../../../platform/ids.ts'
import type { PlainDate } from '../../../platform/plain-date.ts'
import { Button } from '../../../ui/button/button.tsx'
import type { Form } from '../../../ui/form.ts'
import { Note } from '../../../ui/note/note.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../texts.ts'

/** Whom a name led to. */
export interface Searched {
  /** Of the own team: they can be chosen. */
  readonly found: readonly { readonly id: CitizenId; readonly name: string; readonly bornOn: PlainDate }[]
  /** The other teams in which somebody of that name has a case. */
  readonly elsewhere: readonly string[]
  /** There are more than are shown. */
  readonly more: boolean
}

interface Props {
  readonly visit: Visit
  readonly form: Form
  readonly search: Searched | undefined
}

/** Finds a colleague's citizen by name, from within the form: its button sends all that is typed, and all of it comes back. */
export function FindVisitor({ visit, form, search }: Props) {
  const t = texts[visit.language].find
  const shared = { form, language: visit.language } as const
  return (
    <details class="fg-fold" open={search !== undefined}>
      <summary>{t.open}</summary>
      <div class="fg-form">
        <TextInput {...shared} field="name" label={t.name} hint={t.hint} required={false} />
        <p class="fg-above-2">
          <Button variant="secondary" small formaction={paths.dropInFind()}>
            {t.find}
          </Button>
        </p>
        {search && search.found.length > 0 && (
          <RadioButtons
            {...shared}
            field="found"
            legend={t.found}
            options={search.found.map(({ id, name, bornOn }) => ({
              value: String(id),
              label: t.line(name, formatDate(bornOn, visit.language)),
            }))}
          />
        )}
        {search && <Outcome visit={visit} search={search} />}
      </div>
    </details>
  )
}

function Outcome({ visit, search }: { readonly visit: Visit; readonly search: Searched }) {
  const t = texts[visit.language].find
  const { found, elsewhere, more } = search
  const words = [
    found.length === 0 && elsewhere.length === 0 && t.nobody,
    elsewhere.length > 0 && t.elsewhere(elsewhere.join(', ')),
    more && t.more,
  ].filter(Boolean)
  return words.length > 0 ? <Note>{words.join(' ')}</Note> : null
}
