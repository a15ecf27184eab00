import type { Actor } from '../../platform/auth/actor.ts'
import { formatDate, formatShortDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { type Fact, Facts } from '../../ui/facts/facts.tsx'
import type { CaseHead } from '../case-file.ts'
import { sees } from '../case-policy.ts'
import { type Texts, texts } from '../texts.ts'

interface KeyFactsProps {
  readonly head: CaseHead
  readonly actor: Actor
  readonly language: Language
}

/** Six facts for those who see the case, three for those who see the person. */
export function KeyFacts({ head, actor, language }: KeyFactsProps) {
  const items = sees(actor, 'history') ? caseFacts(head, language) : personFacts(head, actor, language)
  return items.length === 6 ? <Facts items={items} /> : <Facts items={items} columns={4} together />
}

function caseFacts(head: CaseHead, language: Language): Fact[] {
  const t = texts[language]
  const since = (date: PlainDate | null) => date && t.facts.since(formatDate(date, language))
  return [
    programme(head, language, t),
    {
      label: t.facts.matchGroup,
      value: head.matchGroup ? t.matchGroups[head.matchGroup.group] : t.facts.notNoted,
      note: head.matchGroup && since(head.matchGroup.since),
    },
    { label: t.facts.benefit, value: head.benefit?.name ?? t.facts.notNoted, note: since(head.benefit?.since ?? null) },
    danish(head, language, t),
    digital(head, t),
    changes(head, language, t),
  ]
}

function personFacts(head: CaseHead, actor: Actor, language: Language): Fact[] {
  const t = texts[language]
  return [
    { label: t.facts.telephone, value: head.telephone || t.facts.notNoted },
    {
      label: t.facts.caseworker,
      value: head.caseworker?.name ?? t.facts.notNoted,
      note: head.caseworker && t.facts.since(formatDate(head.caseworker.since, language)),
    },
    ...(sees(actor, 'danish') ? [danish(head, language, t)] : []),
  ]
}

function programme({ programme }: CaseHead, language: Language, t: Texts): Fact {
  if (!programme) return { label: t.facts.programme, value: t.facts.notNoted }
  const { targetGroup, kind, since, month, months } = programme
  return {
    label: t.facts.programme,
    value: `${t.targetGroups[targetGroup]}, ${t.programmes[kind]}`,
    note: t.facts.programmeNote(formatDate(since, language), month, months),
  }
}

function danish({ danish }: CaseHead, language: Language, t: Texts): Fact {
  if (!danish) return { label: t.facts.danish, value: t.facts.notNoted }
  const { education, module, testPassed, since } = danish
  return {
    label: t.facts.danish,
    value: t.facts.module(education, module),
    note: testPassed
      ? t.facts.passed(testPassed, formatShortDate(since, language))
      : t.facts.since(formatDate(since, language)),
  }
}

function digital({ digital }: CaseHead, t: Texts): Fact {
  const [first, ...rest] = t.facts.digitalLines(digital)
  return { label: t.facts.digital, value: first ?? t.facts.notNoted, note: rest.join(', ') || null }
}

function changes({ changes }: CaseHead, language: Language, t: Texts): Fact {
  return {
    label: t.facts.changes,
    value: changes ? t.facts.changesIn(changes.count, changes.months) : t.facts.notNoted,
    note: changes?.latest && t.facts.latest(formatDate(changes.latest, language)),
  }
}
