import type { Language } from '../../../platform/i18n/language.ts'
import type { Child } from '../../../ui/child.ts'
import { Icon } from '../../../ui/icons/icon.tsx'
import type { IconName } from '../../../ui/icons/icon-names.ts'
import { Column, Columns, Panel } from '../../../ui/panel/panel.tsx'
import { texts } from '../texts.ts'

interface Props {
  readonly language: Language
  readonly yours: readonly string[]
  readonly notYours: readonly string[]
  /** Above what is the role's: what it can open, or that nothing is there yet. */
  readonly children?: Child
}

/** What is a role's, and that nothing about a person is. */
export function MineAndNot({ language, yours, notYours, children }: Props) {
  const t = texts[language]
  return (
    <Columns>
      <Column width={7}>
        {children}
        <Panel title={t.yours}>
          <Points icon="check" points={yours} />
        </Panel>
      </Column>
      <Column width={5}>
        <Panel title={t.notYours} foot={t.howText}>
          <Points icon="visibility-off" points={notYours} />
        </Panel>
      </Column>
    </Columns>
  )
}

function Points({ icon, points }: { readonly icon: IconName; readonly points: readonly string[] }) {
  return (
    <ul class="fg-plain no-max-width">
      {points.map((point) => (
        <li class="fg-entry fg-row fg-row--top fg-row--nowrap">
          <Icon name={icon} />
          <span>{point}</span>
        </li>
      ))}
    </ul>
  )
}
