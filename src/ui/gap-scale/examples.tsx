import type { Examples } from '../gallery/example.ts'
import { GapList, GapRow } from './gap-list.tsx'

const names = { citizen: 'Samira', worker: 'Kirsten' }

export const gapLists: Examples = {
  component: 'GapList',
  examples: [
    {
      name: 'largest gap first',
      show: () => (
        <GapList>
          <GapRow
            title="At møde stabilt"
            sentence="Samira svarer 3 højere"
            names={names}
            citizen={7}
            worker={4}
            language="da"
            question="Du siger 7 til at møde stabilt. Hvad tænker du på, når du siger det?"
            fact="2 fraværsdage af 25, begge barns sygdom"
          />
          <GapRow
            title="Kræfter til arbejdsdagen"
            sentence="Du svarer 2 højere"
            names={names}
            citizen={3}
            worker={5}
            language="da"
            question="Hvornår på dagen har du flest kræfter, og hvornår færrest?"
          />
        </GapList>
      ),
    },
    {
      name: 'close to each other, and at the edge with a long name',
      show: () => (
        <GapList>
          <GapRow title="Taler dansk" sentence="I er enige" names={names} citizen={4} worker={4} language="da" />
          <GapRow
            title="Tror på job"
            sentence="Samira svarer 1 højere"
            names={names}
            citizen={7}
            worker={6}
            language="da"
          />
          <GapRow
            title="Søger job"
            sentence="Abdulrahman svarer 0,5 lavere"
            names={{ citizen: 'Abdulrahman', worker: 'Kirsten' }}
            citizen={1}
            worker={1.5}
            language="da"
          />
        </GapList>
      ),
    },
  ],
}
