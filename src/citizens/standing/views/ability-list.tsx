import type { Language } from '../../../platform/i18n/language.ts'
import type { Child } from '../../../ui/child.ts'
import { Icon } from '../../../ui/icons/icon.tsx'
import type { Ability } from '../ability-queries.ts'
import { texts } from '../texts.ts'

interface AbilityListProps {
  readonly abilities: readonly Ability[]
  readonly language: Language
  /** Beside each: the button that ends it, where the reader may. */
  readonly beside?: (ability: Ability) => Child
}

/** What the citizen can do, by job function. A tick for what she does, a turning arrow for what takes an adjustment. */
export function AbilityList({ abilities, language, beside }: AbilityListProps) {
  const functions = [...new Set(abilities.map((ability) => ability.jobFunction))]
  return (
    <>
      {functions.map((jobFunction) => (
        <section class="fg-below-3">
          <h3 class="fg-meta">{jobFunction}</h3>
          <ul class={`fg-plain no-max-width fg-can${beside ? ' fg-can--deeds' : ''}`}>
            {abilities
              .filter((ability) => ability.jobFunction === jobFunction)
              .map((ability) => (
                <li class={ability.adjusted ? 'adj' : undefined}>
                  {ability.adjusted ? <Icon name="sync" label={texts[language].adjustedMark} /> : <Icon name="check" />}
                  <span class={beside ? 'fg-row fg-row--between' : undefined}>
                    <span>{ability.statement}</span>
                    {beside?.(ability)}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
