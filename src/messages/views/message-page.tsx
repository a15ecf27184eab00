import { paths } from '../../paths.ts'
import { dayOf, formatDate, formatTime } from '../../platform/i18n/format.ts'
import type { Letter } from '../../platform/mail/mailer.ts'
import type { Fact } from '../../ui/facts/facts.tsx'
import { FactRows } from '../../ui/facts/facts.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { type Message, stateOf } from '../message.ts'
import { texts } from '../texts.ts'
import { kindWord } from './message-words.ts'
import { State } from './outbox-page.tsx'

interface Props {
  readonly visit: Visit
  readonly message: Message
  readonly letter: Letter | null
}

/** One message: how it went, and in a trial what it says. */
export function MessagePage({ visit, message, letter }: Props) {
  const t = texts[visit.language]
  return (
    <Page
      visit={visit}
      title={letter?.subject ?? kindWord(message, visit.language)}
      back={{ href: paths.outbox(), label: t.back }}
    >
      <Panel narrow>
        <FactRows items={factsOf({ visit, message, letter })} />
        <div class="fg-divide">
          {letter ? <Words text={letter.text} /> : <p class="fg-quiet">{absent(message, visit)}</p>}
        </div>
      </Panel>
    </Page>
  )
}

function factsOf({ visit, message, letter }: Props): Fact[] {
  const { language } = visit
  const t = texts[language]
  const { createdAt, tries, problem } = message
  const told = [problem && t.problems[problem], tries > 0 && t.tries(tries)].filter(Boolean).join(' ')
  return [
    ...(letter ? [{ label: t.to, value: `${letter.to.name}, ${letter.to.address}` }] : []),
    { label: t.what, value: kindWord(message, language) },
    { label: t.created, value: `${formatDate(dayOf(createdAt), language)}, ${formatTime(createdAt, language)}` },
    { label: t.state, value: <State message={message} visit={visit} />, note: told },
  ]
}

const absent = (message: Message, visit: Visit) =>
  stateOf(message) === 'waiting' ? texts[visit.language].hidden : texts[visit.language].gone

/** Shown in a trial only, where every link leads here, whatever address this application had when it was written. */
const ownPath = (address: string) => new URL(address).pathname

/** Paragraphs as they were written; an address on a line of its own is a link. */
function Words({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p class="fg-above-3 fg-break">
          {/^https?:\/\/\S+$/.test(paragraph) ? <a href={ownPath(paragraph)}>{paragraph}</a> : paragraph}
        </p>
      ))}
    </>
  )
}
