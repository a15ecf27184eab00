import { paths } from '../../paths.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { Button } from '../../ui/button/button.tsx'
import { Details } from '../../ui/details/details.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Select } from '../../ui/select/select.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import { texts } from '../texts.ts'
import { trackOn, tracks } from '../track.ts'
import type { PlanPageProps } from './plan-page.tsx'

/** The track she is on, and another to choose. */
export function TrackPanel({ visit, file, plan, form, mayWrite }: PlanPageProps & { readonly mayWrite: boolean }) {
  const { language, today } = visit
  const t = texts[language]
  const now = trackOn(plan.tracks, today)
  const shared = { form, language } as const
  return (
    <Panel title={t.track} id="spor">
      {now ? (
        <>
          <p>
            <b class="fg-strong">{t.tracks[now.track]}</b>
          </p>
          <p class="fg-meta">{t.trackSince(formatDate(now.fromOn, language), now.chosenByName)}</p>
        </>
      ) : (
        <p>{t.noTrack}</p>
      )}
      {mayWrite && (
        <Details summary={t.chooseTrack} open={Object.keys(form.errors).length > 0}>
          <PostForm visit={visit} action={paths.planTrack({ citizen: file.citizen.id })}>
            <Select
              {...shared}
              field="track"
              label={t.fields.track}
              empty={t.fields.choose}
              options={tracks.map((value) => ({ value, label: t.tracks[value] }))}
            />
            <TextInput {...shared} field="fromOn" label={t.fields.trackFrom} hint={t.fields.dateHint} width="16" />
            <p class="fg-above-3">
              <Button variant="secondary">{t.chooseTrack}</Button>
            </p>
          </PostForm>
        </Details>
      )}
    </Panel>
  )
}
