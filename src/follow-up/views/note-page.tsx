import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { PlacementLine } from '../../placements/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import type { Form } from '../../ui/form.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { topicNames, ways } from '../note.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly placement: PlacementLine
  readonly form: Form
}

/** The caseworker's or adviser's own form: five topics with a question under each, so that what was seen comes back. */
export function NotePage({ visit, actor, file, placement, form }: Props) {
  const { language } = visit
  const t = texts[language]
  const at = { citizen: placement.citizenId, placement: placement.id }
  const field = { form, language }
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="placements" title={t.noteTitle} form={form}>
      <BackLink href={paths.followUp(at)} label={`${t.title}: ${placement.workplace}`} />
      <Panel title={`${t.noteTitle}, ${placement.workplace}`} narrow>
        <p class="fg-below-4">{t.noteLead}</p>
        <PostForm visit={visit} action={paths.newFollowUpNote(at)} class="fg-form">
          <TextInput {...field} field="visitedOn" label={t.visitedOn} width="8" />
          <RadioButtons
            {...field}
            field="way"
            legend={t.way}
            inline
            options={ways.map((value) => ({ value, label: t.ways[value] ?? value }))}
          />
          {topicNames.map((topic) => (
            <TextArea
              {...field}
              field={topic}
              label={t.topics[topic] ?? topic}
              hint={t.topicHints[topic] ?? ''}
              rows={3}
              optional
            />
          ))}
          <Actions>
            <Button>{t.saveNote}</Button>
            <ButtonLink href={paths.followUp(at)} variant="tertiary">
              {t.title}
            </ButtonLink>
          </Actions>
        </PostForm>
      </Panel>
    </CasePage>
  )
}
