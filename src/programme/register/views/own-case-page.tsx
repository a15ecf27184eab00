import { type CaseFile, CasePage } from '../../../citizens/index.ts'
import type { PersonWhy } from '../../../dream/index.ts'
import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { Button } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { formOf } from '../../../ui/form.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../texts.ts'
import { WhyPanel } from './why-page.tsx'

interface OwnCasePageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly quarter: string | null
  readonly answer: PersonWhy | 'none' | 'not-there' | 'cannot'
  /** The municipality's name. */
  readonly place: string
}

/** How a citizen counts in goal 1, in her own case. */
export function OwnCasePage({ visit, actor, file, quarter, answer, place }: OwnCasePageProps) {
  const { language } = visit
  const t = texts[language]
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="details" title={t.citizen.title}>
      <div class="fg-stack">
        <Panel title={t.citizen.title}>
          <p class="fg-quiet">{t.citizen.lead}</p>
          {answer === 'none' ? (
            <EmptyState>{t.citizen.none}</EmptyState>
          ) : (
            <form method="get" action={paths.citizenGoal({ citizen: file.citizen.id })} class="fg-form fg-above-3">
              <TextInput
                form={formOf({ kvartal: quarter ?? '' })}
                field="kvartal"
                label={t.quarter}
                hint={t.quarterHint}
                width="16"
                required={false}
                language={language}
              />
              <Actions>
                <Button variant="secondary">{t.why.ask}</Button>
              </Actions>
            </form>
          )}
          {answer === 'not-there' && <p>{t.citizen.notThere}</p>}
          {answer === 'cannot' && <p>{t.citizen.cannot}</p>}
        </Panel>
        {typeof answer === 'object' && <WhyPanel explained={{ why: answer, place }} language={language} />}
      </div>
    </CasePage>
  )
}
