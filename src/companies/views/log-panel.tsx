import { paths } from '../../paths.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { Button } from '../../ui/button/button.tsx'
import { formOf } from '../../ui/form.ts'
import { Icon } from '../../ui/icons/icon.tsx'
import type { IconName } from '../../ui/icons/icon-names.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { texts } from '../texts.ts'
import type { LogEntry, LogKind } from '../unit.ts'
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
    </Panel>
  )
}

function Entry({ entry, visit, actor, unit }: UnitPageProps & { entry: LogEntry }) {
  const t = texts[visit.language]
  const isOwnOfToday = entry.staffId === actor.staffId && entry.happenedOn === visit.today
  return (
    <li>
      <Icon name={icons[entry.kind]} />
      <div>
        <p>
          <b class="fg-strong">{t.logKinds[entry.kind]}</b> {formatDate(entry.happenedOn, visit.language)}{' '}
          <span class="fg-quiet">{entry.staffName}</span>
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
