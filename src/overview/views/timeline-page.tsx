import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { Timeline } from '../../ui/timeline/timeline.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Kind, Line } from '../lines.ts'
import { texts } from '../texts.ts'
import { asEntry, Kinds } from './timeline-panel.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly kind: Kind | null
  readonly lines: readonly Line[]
}

/** The whole way so far. */
export function TimelinePage({ visit, actor, file, kind, lines }: Props) {
  const t = texts[visit.language]
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="overview" title={t.timeline}>
      <Panel
        id="tidslinje"
        title={t.timelineOf(file.citizen.givenName)}
        aside={<Kinds base={paths.timeline({ citizen: file.citizen.id })} kind={kind} language={visit.language} />}
      >
        <Timeline entries={lines.map(asEntry)} today={visit.today} language={visit.language} />
      </Panel>
    </CasePage>
  )
}
