import type { TeamMember } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import { writtenDay } from '../../../platform/i18n/content-dates.ts'
import type { AssessmentId } from '../../../platform/ids.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import type { ContentLanguage } from '../../../ui/content-language.ts'
import type { Form } from '../../../ui/form.ts'
import { Icon } from '../../../ui/icons/icon.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts as cardTexts } from '../../cards/texts.ts'
import type { OwnPage } from '../own-page.ts'
import { texts } from '../texts.ts'
import { Appointments, capitalised } from './appointments.tsx'
import { InDanish, OwnCard } from './own-card.tsx'
import { OwnFrame } from './own-frame.tsx'
import { StarCard } from './own-star.tsx'
import { Steps } from './steps.tsx'
import { Absence, Work } from './work.tsx'

interface Props {
  readonly visit: Visit
  readonly language: ContentLanguage
  readonly own: OwnPage
  /** The report of absence, when it was refused. */
  readonly form?: Form | undefined
}

/** What the citizen needs today first, what is good to know after it. One column, complete without a script. */
export function OwnPageView({ visit, language, own, form }: Props) {
  const t = texts[language]
  return (
    <OwnFrame
      visit={visit}
      language={language}
      title={t.hello(own.givenName)}
      lead={own.closed ? t.closed : capitalised(writtenDay(visit.today, language))}
      form={form}
      back={false}
    >
      <div class="fg-own">
        {own.forms.map((form) => (
          <WaitingForm form={form} language={language} />
        ))}
        <Appointments
          visit={visit}
          appointments={own.appointments}
          language={language}
          today={visit.today}
          mayBook={!own.closed}
        />
        <Steps visit={visit} steps={own.steps} language={language} />
        {own.absence && <Absence visit={visit} language={language} absence={own.absence} form={form} />}
        {own.work && <Work work={own.work} language={language} />}
        {own.cards > 0 && <CardsLink language={language} />}
        <StarCard star={own.star} language={language} />
        <Team team={own.team} language={language} />
        <Looks lookers={own.lookers} language={language} />
      </div>
    </OwnFrame>
  )
}

function WaitingForm({ form, language }: { readonly form: AssessmentId; readonly language: ContentLanguage }) {
  const t = texts[language]
  return (
    <OwnCard title={t.form} screenOnly>
      <p class="fg-below-3">{t.formLead}</p>
      <ButtonLink href={paths.ownForm({ assessment: form })} variant="primary">
        {t.formGo}
      </ButtonLink>
    </OwnCard>
  )
}

function CardsLink({ language }: { readonly language: ContentLanguage }) {
  const t = cardTexts[language]
  return (
    <OwnCard title={t.title} screenOnly>
      <p class="fg-below-3">{t.lead}</p>
      <a href={paths.ownCards()}>{t.more}</a>
    </OwnCard>
  )
}

function Team({ team, language }: { readonly team: readonly TeamMember[]; readonly language: ContentLanguage }) {
  const t = texts[language]
  return (
    <OwnCard title={t.team}>
      {team.length === 0 ? (
        <p>{t.noTeam}</p>
      ) : (
        <ul class="fg-plain no-max-width">
          {team.map(({ name, part, telephone }) => (
            <li class="fg-entry fg-ownstep">
              <div>
                <b>
                  <InDanish>{name}</InDanish>
                </b>
                <p class="fg-quiet fg-ownsmall">{t.parts[part]}</p>
              </div>
              {telephone !== '' && (
                <a class="fg-owncall" href={`tel:${telephone.replaceAll(' ', '')}`}>
                  <Icon name="smartphone" />
                  <span class="sr-only">{`${t.call} ${name}: `}</span>
                  <bdi dir="ltr">{telephone}</bdi>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </OwnCard>
  )
}

function Looks({ lookers, language }: { readonly lookers: number; readonly language: ContentLanguage }) {
  const t = texts[language]
  return (
    <OwnCard title={t.looks} screenOnly>
      <p>{t.looksCount(lookers)}</p>
      <p class="fg-above-2">
        <a href={paths.ownAccesses()}>{t.looksMore}</a>
      </p>
    </OwnCard>
  )
}
