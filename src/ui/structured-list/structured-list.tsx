import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/language.ts'
import { href as safe } from '../href.ts'
import { texts } from '../texts.ts'

export interface StructuredListProps {
  readonly language: Language
  readonly items: readonly { readonly label: string; readonly value: Child; readonly editHref?: string }[]
}

/** What was answered, to be looked through before it is sent, each with the way back to change it. */
export function StructuredList({ language, items }: StructuredListProps) {
  const editable = items.some((item) => item.editHref !== undefined)
  return (
    <div class="table--responsive-scroll">
      <table class="table structured-list table-md-responsive-headers">
        <tbody>
          {items.map(({ label, value, editHref }) => (
            <tr>
              <th scope="row">{label}</th>
              <td>{value}</td>
              {editable && (
                <td class="d-print-none">
                  {editHref !== undefined && (
                    <a href={safe(editHref)}>
                      {texts[language].correct}
                      <span class="sr-only"> {label.toLowerCase()}</span>
                    </a>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
