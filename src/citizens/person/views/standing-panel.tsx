import { paths } from '../../../paths.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { texts as standingTexts } from '../../standing/texts.ts'
import { AbilityList } from '../../standing/views/ability-list.tsx'
import { texts } from '../texts.ts'
import type { DetailsProps } from './details-page.tsx'

/** The way to everything that is noted over time, and what the citizen can do. */
export function StandingPanel({ visit: { language }, actor, file, known }: DetailsProps) {
  const t = texts[language]
  const { sex, id: citizen } = file.citizen
  return (
    <>
      {known.abilities && (
        <Panel
          title={t.abilities[sex]}
          aside={may(actor, 'write-case') && <a href={paths.abilities({ citizen })}>{t.see}</a>}
        >
          {known.abilities.length === 0 && <p class="fg-quiet">{t.noAbilities}</p>}
          <AbilityList abilities={known.abilities} language={language} />
          {may(actor, 'read-case-history') && (
            <p class="fg-s">
              <a href={paths.considerationReasons({ citizen })}>{t.considerations}</a>
            </p>
          )}
        </Panel>
      )}
      {may(actor, 'read-danish') && (
        <Panel title={t.standing}>
          <ul class="fg-plain no-max-width fg-stack--s">
            {may(actor, 'read-case-history') && (
              <li>
                <a href={paths.matchGroups({ citizen })}>{standingTexts[language].matchGroupHistory}</a>
              </li>
            )}
            <li>
              <a href={paths.danishLevels({ citizen })}>{standingTexts[language].danishHistory}</a>
            </li>
            {may(actor, 'read-case-history') && (
              <li>
                <a href={paths.digitalSkills({ citizen })}>{standingTexts[language].digital}</a>
              </li>
            )}
          </ul>
        </Panel>
      )}
    </>
  )
}
