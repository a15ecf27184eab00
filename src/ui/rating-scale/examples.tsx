import type { Examples } from '../gallery/example.ts'
import { RaterHeads, RaterSwitch, RatingDone, RatingPair } from './rating-pair.tsx'
import { RatingScale } from './rating-scale.tsx'

const danish = { lowLabel: 'passer slet ikke', highLabel: 'passer helt', language: 'da' } as const
const askCitizen = { ...danish, skipLabel: 'Ønsker ikke at svare', value: null }
const askWorker = { ...danish, skipLabel: 'Kan ikke vurdere endnu', value: null }

const arabic = {
  lowLabel: 'لا ينطبق إطلاقاً',
  highLabel: 'ينطبق تماماً',
  skipLabel: 'لا أرغب في الإجابة',
  language: 'ar',
} as const
const ukrainian = {
  lowLabel: 'зовсім не згоден',
  highLabel: 'повністю згоден',
  skipLabel: 'Не бажаю відповідати',
  language: 'uk',
} as const

export const ratingScales: Examples = {
  component: 'RatingScale',
  examples: [
    {
      name: 'the citizen has answered',
      show: () => (
        <RatingScale
          {...askCitizen}
          name="forstaar-borger"
          legend="Jeg forstår dansk, når andre taler til mig"
          rater="citizen"
          value={5}
        />
      ),
    },
    {
      name: 'the caseworker cannot tell yet',
      show: () => (
        <RatingScale
          {...askWorker}
          name="taler-sagsbehandler"
          legend="Samira taler dansk i hverdagen"
          rater="worker"
          value="skip"
        />
      ),
    },
    {
      name: 'an answer is missing',
      show: () => (
        <RatingScale
          {...askCitizen}
          name="tror-borger"
          legend="Jeg tror på, at jeg får et job"
          rater="citizen"
          error="Vælg et tal fra 1 til 7, eller vælg »Ønsker ikke at svare«"
        />
      ),
    },
    {
      name: 'from 1 to 5',
      show: () => (
        <RatingScale
          {...danish}
          name="maalgruppe"
          legend="Vi når den målgruppe, vi har beskrevet"
          rater="worker"
          value={4}
          highest={5}
          required
        />
      ),
    },
    {
      name: 'larger, in Ukrainian',
      show: () => (
        <RatingScale
          {...ukrainian}
          name="rozumiu"
          legend="Я розумію данську мову, коли зі мною розмовляють"
          rater="citizen"
          size="open"
          value={null}
        />
      ),
    },
    {
      name: 'larger, in Arabic: 7 is still best and last',
      dir: 'rtl',
      show: () => (
        <RatingScale
          {...arabic}
          name="afham"
          legend="أفهم اللغة الدنماركية عندما يتحدث الناس معي"
          rater="citizen"
          size="open"
          value={5}
        />
      ),
    },
  ],
}

export const ratingPairs: Examples = {
  component: 'RatingPair',
  examples: [
    {
      name: 'heads, done items, both raters and one who is not asked',
      show: () => (
        <>
          <RaterHeads
            citizen={{ says: 'Samira svarer', answered: '5 af 8' }}
            worker={{ says: 'Kirsten svarer', answered: '4 af 10' }}
          />
          <RatingDone
            title="Får hverdagen til at hænge sammen"
            citizen={{ name: 'Samira', said: 'ønsker ikke at svare' }}
            worker={{ name: 'Kirsten', said: 4 }}
            earlier="august: 5 og 4"
            edit={{ href: '#hverdag', label: 'Ret' }}
          />
          <RatingDone
            title="Møder stabilt"
            citizen={{ name: 'Samira', said: 7 }}
            worker={{ name: 'Kirsten', said: 4 }}
            earlier="august: 7 og 4"
            edit={{ href: '#moeder', label: 'Ret' }}
          />
          <RatingPair
            title="Forstår dansk"
            earlier="august: 4 og 4"
            citizen={{ ...askCitizen, name: 'fd-b', legend: 'Jeg forstår dansk, når andre taler til mig', value: 5 }}
            worker={{
              ...askWorker,
              name: 'fd-s',
              legend: 'Samira forstår dansk, når andre taler til hende',
              value: 5,
            }}
          />
          <RatingPair
            title="Faglige kvalifikationer"
            citizen={{ notAsked: 'Kun sagsbehandler', because: 'Samira bliver ikke spurgt om det.' }}
            worker={{ ...askWorker, name: 'fk-s', legend: 'Samira har de faglige kvalifikationer, jobbet kræver' }}
          />
        </>
      ),
    },
    {
      name: 'on a phone the two take turns; the citizen reads Arabic',
      show: () => (
        <>
          <RaterSwitch
            label="Hvem svarer nu"
            current="citizen"
            citizen={{ name: 'Samira', answered: '5 af 8 svar', href: '#borger' }}
            worker={{ name: 'Kirsten', answered: '4 af 10 svar', href: '#sagsbehandler' }}
          />
          <RatingPair
            title="Taler dansk"
            onPhone="citizen"
            citizen={{ ...arabic, name: 'td-b', legend: 'أتحدث اللغة الدنماركية في حياتي اليومية', value: 4 }}
            worker={{ ...askWorker, name: 'td-s', legend: 'Samira taler dansk i hverdagen' }}
          />
        </>
      ),
    },
  ],
}
