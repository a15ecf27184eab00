import { type CodeWords, coded, type Field, field } from './field.ts'
import { ids } from './fields-of-talks.ts'
import { date, hours, text } from './read-value.ts'

const placementWords: CodeWords = {
  internship: ['Virksomhedspraktik', 'Praktik', 'Virksomhedspraktik § 23 b'],
  'wage-subsidy': ['Løntilskud', 'Ansættelse med løntilskud', 'Privat løntilskud', 'Offentligt løntilskud'],
  'community-work': ['Nytteindsats'],
  'small-job': ['Småjob', 'Fritidsjob'],
  'paid-hours': ['Betalte timer', 'Ordinære timer', 'Ordinære løntimer'],
  igu: ['IGU', 'Integrationsgrunduddannelse'],
  'job-rotation': ['Jobrotation'],
  job: ['Ordinært job', 'Job', 'Ordinær ansættelse'],
  'mentor-scheme': ['Mentor', 'Mentorstøtte'],
}

const endReasonWords: CodeWords = {
  job: ['Ordinært job', 'Kom i job'],
  hours: ['Flere betalte timer', 'Betalte timer'],
  completed: ['Gennemført som aftalt', 'Gennemført', 'Udløbet'],
  'citizen-left': ['Borgeren stoppede', 'Afbrudt af borger'],
  'company-ended': ['Virksomheden stoppede det', 'Afbrudt af virksomhed'],
  illness: ['Sygdom', 'Sygemeldt'],
  other: ['Andet', 'Anden årsag'],
}

/** What a file of placements may hold. */
export const placementFields: readonly Field[] = [
  ...ids,
  coded('kind', placementWords, ['Art', 'Type', 'Aktivitet', 'Indsats', 'Aktivitetstype', 'Redskab'], { need: 'new' }),
  field('workplace', 'text', text(), ['Virksomhed', 'Arbejdssted', 'Virksomhedsnavn', 'Arbejdsplads'], { need: 'new' }),
  field('contact', 'text', text(), ['Kontaktperson', 'Kontakt']),
  field('startsOn', 'date', date, ['Startdato', 'Start', 'Begynder', 'Fra'], { need: 'new' }),
  field('endsOn', 'date', date, ['Slutdato', 'Slut', 'Slutter', 'Til', 'Forventet slut']),
  field('weeklyHours', 'hours', hours, ['Timer om ugen', 'Timer pr uge', 'Ugentlige timer', 'Timer'], { need: 'new' }),
  field(
    'paidHours',
    'hours',
    hours,
    ['Betalte timer om ugen', 'Ordinære timer om ugen', 'Betalte timer', 'Ordinære timer'],
    {
      need: 'new',
    },
  ),
  field('aimedHours', 'hours', hours, ['Aftalt mål for betalte timer', 'Mål betalte timer', 'Timemål']),
  field('endedOn', 'date', date, ['Sluttede den', 'Faktisk slutdato', 'Afsluttet', 'Ophørt']),
  coded('endReason', endReasonWords, ['Hvorfor det sluttede', 'Afslutningsårsag', 'Årsag']),
]
