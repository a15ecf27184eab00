import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may, type Permission } from '../../platform/auth/permissions.ts'
import { Tabs } from '../../ui/tabs/tabs.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'

const tabs = [
  { tab: 'own', href: paths.ownTalks(), may: 'write-talks' },
  { tab: 'calendar', href: paths.calendar(), may: 'see-calendar' },
  { tab: 'deadlines', href: paths.talkDeadlines(), may: 'read-talks' },
  { tab: 'counselling', href: paths.dropIns(), may: 'log-drop-in' },
  { tab: 'agendas', href: paths.agendas(), may: 'edit-agendas' },
] as const satisfies readonly { tab: string; href: string; may: Permission }[]

type TalksTab = (typeof tabs)[number]['tab']

/** The parts of the talks, as far as the reader's role has them. */
export function TalksTabs({ visit, actor, tab }: { visit: Visit; actor: Actor; tab: TalksTab }) {
  const t = texts[visit.language].tabs
  const open = tabs.filter((each) => may(actor, each.may))
  if (open.length < 2) return null
  const items = open.map((each) => ({ label: t[each.tab], href: each.href, current: each.tab === tab }))
  return <Tabs label={t.label} items={items} />
}
