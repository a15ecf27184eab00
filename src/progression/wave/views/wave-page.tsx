import { paths } from '../../../paths.ts'
import { formatDate, formatMonthName, formatTime } from '../../../platform/i18n/format.ts'
import { describeWording, type Rater, sideOf, textIn } from '../../../questionnaires/index.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { Draft } from '../../../ui/draft/draft.tsx'
import { typed } from '../../../ui/form.ts'
import { Note } from '../../../ui/note/note.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Column, Columns } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { RaterHeads, RaterSwitch } from '../../../ui/rating-scale/rating-pair.tsx'
import { SaveBar } from '../../../ui/save-bar/save-bar.tsx'
import { SideNavigation } from '../../../ui/side-navigation/side-navigation.tsx'
import { texts } from '../texts.ts'
import { Confirm } from './confirm.tsx'
import { firstName } from './first-name.ts'
import { SettingPanel } from './setting-panel.tsx'
import { ThemeItems } from './theme-items.tsx'
import type { WavePageProps } from './wave-page-props.ts'

/** The talk: both on one page, the earlier answers held back. */
export function WavePage(props: WavePageProps) {
  const { visit, file, wave, questionnaire, form } = props
  const t = texts[visit.language]
  const at = { citizen: file.citizen.id, assessment: wave.id }
  const back = { href: paths.progression(at), label: `${file.citizen.givenName} ${file.citizen.familyName}` }
  const setting = t.setting(
    formatDate(wave.openedOn, visit.language),
    t.modes[wave.mode].toLowerCase(),
    wave.interpreter,
  )
  return (
    <Page
      visit={visit}
      title={textIn(questionnaire.title, visit.language).text}
      lead={setting}
      back={back}
      form={form}
      actions={
        wave.mode === 'caseworker-only' ? undefined : <ButtonLink href={paths.deviceLink(at)}>{t.ownScreen}</ButtonLink>
      }
    >
      <Columns>
        <Column width={3}>
          <Aside {...props} />
        </Column>
        <Column width={9}>
          <Answers {...props} />
          <SettingPanel {...props} />
        </Column>
      </Columns>
    </Page>
  )
}

function Aside({ visit, wave, sheet, previous, questionnaire }: WavePageProps) {
  const t = texts[visit.language]
  const hidden = wave.sides.length === 1 ? t.earlierHiddenAlone : t.earlierHidden
  const current = sheet.themes.find((theme) => theme.given < theme.asked)
  return (
    <div class="fg-sticky fg-hide-s fg-stack">
      <SideNavigation
        label={t.themes}
        items={sheet.themes.map((each) => ({
          label: textIn(each.theme.name, visit.language).text,
          href: `#${each.theme.id}`,
          note: t.ofAsked(each.given, each.asked),
          current: each === current,
        }))}
      />
      {previous?.completedOn ? (
        <Note icon="visibility-off">{hidden(formatMonthName(previous.completedOn, visit.language))}</Note>
      ) : null}
      {questionnaire.wordingStatus === 'placeholder' ? (
        <p class="fg-meta">{describeWording(questionnaire, visit.language)}</p>
      ) : null}
    </div>
  )
}

function Answers(props: WavePageProps) {
  const { visit, file, wave, sheet, form } = props
  const at = { citizen: file.citizen.id, assessment: wave.id }
  return (
    <Draft action={paths.assessmentAnswers(at)} language={visit.language}>
      <PostForm visit={visit} action={paths.assessmentSubmission(at)} id="svar">
        {sheet.open.map((rater) => (
          <input type="hidden" name={`version-${rater}`} value={versionOf(props, rater)} />
        ))}
        <input type="hidden" name="_form" value={typed(form, '_form') || visit.once()} />
        <Heads {...props} />
        {sheet.themes.map((theme) => (
          <ThemeItems {...props} theme={theme} />
        ))}
        <Confirm {...props} />
        <Foot {...props} />
      </PostForm>
    </Draft>
  )
}

const versionOf = ({ wave, form }: WavePageProps, rater: Rater) =>
  typed(form, `version-${rater}`) || String(sideOf(wave, rater)?.version ?? 1)

function Heads({ visit, file, actor, sheet, turn, wave }: WavePageProps) {
  const t = texts[visit.language]
  if (wave.mode !== 'together') return null
  const [citizen, worker] = [file.citizen.givenName, firstName(actor.name)]
  const { given, asked } = sheet
  return (
    <>
      <RaterSwitch
        label={t.whoAnswersNow}
        current={turn === 'citizen' ? 'citizen' : 'worker'}
        citizen={{ name: citizen, answered: t.ofAnswers(given.citizen, asked.citizen), href: '?tur=borger' }}
        worker={{ name: worker, answered: t.ofAnswers(given.caseworker, asked.caseworker), href: '?tur=sagsbehandler' }}
      />
      <RaterHeads
        citizen={{ says: t.answers(citizen), answered: t.ofAsked(given.citizen, asked.citizen) }}
        worker={{ says: t.answers(worker), answered: t.ofAsked(given.caseworker, asked.caseworker) }}
      />
    </>
  )
}

function Foot({ visit, file, wave, sheet }: WavePageProps) {
  const t = texts[visit.language]
  const at = { citizen: file.citizen.id, assessment: wave.id }
  const sum = (of: 'given' | 'asked') => sheet.themes.reduce((total, theme) => total + theme[of], 0)
  const savedAt = wave.sides
    .map((side) => side.savedAt)
    .filter((each) => each !== null)
    .sort()
    .at(-1)
  return (
    <SaveBar
      saved={savedAt ? t.savedAt(formatTime(savedAt, visit.language)) : t.totalAnswers(sum('given'), sum('asked'))}
    >
      <Button variant="secondary" formaction={paths.assessmentAnswers(at)} name="_pause" value="1">
        {t.pause}
      </Button>
      <Button variant="secondary" formaction={paths.assessmentAnswers(at)}>
        {t.save}
      </Button>
      <Button>{wave.mode === 'apart' ? t.sendOwn : t.seeStar}</Button>
    </SaveBar>
  )
}
