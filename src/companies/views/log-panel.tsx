import { paths } from '../../paths.ts'
import { may } from '../../platform/auth/permissions.ts'
import { dayOf, formatDate } from '../../platform/i18n/format.ts'
import { Button } from '../../ui/button/button.tsx'
import { Details } from '../../ui/details/details.tsx'
import { emptyForm, formOf } from '../../ui/form.ts'
import { Icon } from '../../ui/icons/icon.tsx'
import type { IconName } from '../../ui/icons/icon-names.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Select } from '../../ui/select/select.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import { texts } from '../texts.ts'
import { isClosed, type LogEntry, type LogKind, logKinds } from '../unit.ts'
import type { UnitPageProps } from './unit-page.tsx'

const icons: Readonly<Record<LogKind, IconName>> = { visit: 'location', call: 'smartphone', mail: 'email' }

/** Visits, calls and mails, newest first. One's own of today can get a word or be taken back. */
export function LogPanel(props: UnitPageProps) {
  const t = texts[props.visit.language]
  return (
    <Panel title={t.log} id="kontakt">
      {props.log.length === 0 && <p>{t.noLog}</p>}
      <ul class="fg-plain no-max-width fg-log">
        {props.log.map((entry) => (
          <Entry entry={entry} {...props} />
        ))}
      </ul>
      {may(props.actor, 'write-companies') && !isClosed(props.unit, props.visit.today) && <LogOther {...props} />}
    </Panel>
  )
}

/** What the buttons on top cannot say: another day, and whom one talked with. */
function LogOther({ visit, unit, contacts, form }: UnitPageProps) {
  const t = texts[visit.language]
  const isWrong = 'happenedOn' in form.values
  const shared = { form: isWrong ? form : emptyForm, language: visit.language } as const
  const people = contacts.map(({ id, name }) => ({ value: String(id), label: name }))
  return (
    <div class="fg-divide">
      <Details summary={t.logOther} open={isWrong}>
        <PostForm visit={visit} action={paths.unitLog({ unit: unit.id })} class="fg-form">
          <div class="fg-pair">
            <Select
              {...shared}
              field="kind"
              label={t.logKind}
              options={logKinds.map((value) => ({ value, label: t.logKinds[value] }))}
            />
            <TextInput
              {...shared}
              field="happenedOn"
              label={t.logDay}
              hint={t.logDayHint}
              width="16"
              required={false}
            />
          </div>
          {people.length > 0 && (
            <Select
              {...shared}
              field="contactId"
              label={t.logContact}
              empty={t.facts.nobody}
              options={people}
              required={false}
            />
          )}
          <TextArea {...shared} field="word" label={t.word} hint={t.wordHint} rows={2} required={false} />
          <p class="fg-above-2">
            <Button variant="secondary">{t.save}</Button>
          </p>
        </PostForm>
      </Details>
    </div>
  )
}

function Entry({ entry, visit, actor, unit }: UnitPageProps & { entry: LogEntry }) {
  const t = texts[visit.language]
  const isOwnOfToday = entry.staffId === actor.staffId && dayOf(entry.recordedAt) === visit.today
  return (
    <li>
      <Icon name={icons[entry.kind]} />
      <div>
        <p>
          <b class="fg-strong">{t.logKinds[entry.kind]}</b> {formatDate(entry.happenedOn, visit.language)}{' '}
          <span class="fg-quiet">{entry.staffName}</span>
          {entry.contactName && <span class="fg-quiet"> · {t.talkedWith(entry.contactName)}</span>}
        </p>
        {entry.word && <p class="fg-s">{entry.word}</p>}
        {isOwnOfToday && may(actor, 'write-companies') && <Own entry={entry} visit={visit} unit={unit} />}
      </div>
    </li>
  )
}

function Own({ entry, visit, unit }: Pick<UnitPageProps, 'visit' | 'unit'> & { entry: LogEntry }) {
  const t = texts[visit.language]
  const at = { unit: unit.id, log: entry.id }
  const about = `${t.logKinds[entry.kind]} ${entry.id}`
  return (
    <div class="fg-row">
      <details class="fg-fold fg-grow">
        <summary>
          {t.addWord}
          <span class="sr-only"> {about}</span>
        </summary>
        <PostForm visit={visit} action={paths.unitLogWord(at)}>
          <TextArea
            form={formOf({ word: entry.word })}
            field="word"
            id={`word-${entry.id}`}
            label={t.word}
            hint={t.wordHint}
            rows={2}
            required={false}
            language={visit.language}
          />
          <p class="fg-above-2">
            <Button variant="secondary" small about={about}>
              {t.saveWord}
            </Button>
          </p>
        </PostForm>
      </details>
      <PostForm visit={visit} action={paths.unitLogUndo(at)}>
        <Button variant="tertiary" small about={about}>
          {t.undo}
        </Button>
      </PostForm>
    </div>
  )
}
