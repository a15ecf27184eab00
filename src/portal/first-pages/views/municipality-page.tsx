import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../texts.ts'
import { MineAndNot } from './mine-and-not.tsx'

export interface Work {
  readonly label: string
  readonly text: string
  readonly href: string
}

interface Props {
  readonly visit: Visit
  readonly works: readonly Work[]
}

export function MunicipalityPage({ visit, works }: Props) {
  const t = texts[visit.language]
  return (
    <Page visit={visit} title={t.municipalityTitle} lead={t.municipalityLead}>
      <MineAndNot language={visit.language} yours={t.projectYours} notYours={t.projectNotYours}>
        {works.length > 0 && (
          <Panel title={t.work}>
            <ul class="fg-plain no-max-width">
              {works.map(({ label, text, href }) => (
                <li class="fg-entry">
                  <a class="fg-strong" href={href}>
                    {label}
                  </a>
                  <p class="fg-s fg-quiet">{text}</p>
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </MineAndNot>
    </Page>
  )
}
