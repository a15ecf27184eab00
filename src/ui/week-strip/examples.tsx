import type { Examples } from '../gallery/example.ts'
import { Place } from './week-strip.tsx'

export const places: Examples = {
  component: 'Place',
  examples: [
    {
      name: 'an internship with paid hours, a long course, and none',
      show: () => (
        <div class="fg-stack fg-example-narrow">
          <div>
            <Place name="Fjordkøkkenet" paid="6 betalte t" weeks={{ week: 6, of: 13 }} words="praktik, uge 6 af 13" />
          </div>
          <div>
            <Place name="Lindehøj Storkøkken" paid="løn" weeks={{ week: 22, of: 104 }} words="IGU, uge 22 af 104" />
          </div>
          <div>
            <Place name="Uden tilbud" words="siden 12. oktober, 6 uger" />
          </div>
        </div>
      ),
    },
  ],
}
