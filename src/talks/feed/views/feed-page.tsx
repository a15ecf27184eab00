import { paths } from '../../../paths.ts'
import { dayOf, formatDate } from '../../../platform/i18n/format.ts'
import { Button } from '../../../ui/button/button.tsx'
import { formOf } from '../../../ui/form.ts'
import { Page } from '../../../ui/page/page.tsx'
import { Column, Columns, Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  /** ISO instant; null without an address. */
  readonly since: string | null
  /** Shown once, just after it was made. */
  readonly address: string | null
}

/** The secret address of one's own calendar: make, renew, close. */
export function FeedPage({ visit, since, address }: Props) {
  const t = texts[visit.language]
  return (
    <Page visit={visit} title={t.title} lead={t.lead} back={{ href: paths.calendar(), label: t.back }}>
      <Columns>
        <Column width={7}>
          <Panel title={address ? t.made : t.address}>
            {address ? <Made visit={visit} address={address} /> : <p>{sinceWords(visit, since)}</p>}
            <PostForm visit={visit} action={paths.calendarFeed()} class="fg-above-4">
              <Button variant={since ? 'secondary' : 'primary'}>{since ? t.renew : t.make}</Button>
              {since && <p class="fg-meta fg-above-1">{t.renewHint}</p>}
            </PostForm>
            {since && (
              <PostForm visit={visit} action={paths.calendarFeedRevocation()} class="fg-above-3">
                <Button variant="secondary">{t.revoke}</Button>
              </PostForm>
            )}
          </Panel>
        </Column>
        <Column width={5}>
          <Panel title={t.what}>
            <List items={t.whatItems} />
          </Panel>
          <div class="fg-above-4">
            <Panel title={t.how}>
              <List items={t.howItems} />
            </Panel>
          </div>
        </Column>
      </Columns>
    </Page>
  )
}

function sinceWords({ language }: Visit, since: string | null): string {
  const t = texts[language]
  return since ? t.since(formatDate(dayOf(since), language)) : t.none
}

/** In a field, so that the whole of it can be copied with two keys. */
function Made({ visit, address }: { visit: Visit; address: string }) {
  const t = texts[visit.language]
  return (
    <TextInput
      form={formOf({ address })}
      language={visit.language}
      field="address"
      label={t.address}
      hint={t.madeHint}
      width="wide"
      readonly
    />
  )
}

const List = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
)

/** In place of the calendar: kindly, and without saying whose it was. */
export function NoFeedPage({ visit, state }: { visit: Visit; state: 'revoked' | 'unknown' }) {
  const t = texts[visit.language]
  return (
    <Page visit={visit} title={state === 'revoked' ? t.goneTitle : t.unknownTitle}>
      <p class="fg-finding">{state === 'revoked' ? t.gone : t.unknown}</p>
      <p>
        <a href={paths.login()}>{t.toLogin}</a>
      </p>
    </Page>
  )
}
