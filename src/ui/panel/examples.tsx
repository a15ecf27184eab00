import type { Examples } from '../gallery/example.ts'
import { Column, Columns, Panel } from './panel.tsx'

export const panels: Examples = {
  component: 'Panel',
  examples: [
    {
      name: 'side by side',
      show: () => (
        <Columns>
          <Column width={8}>
            <Panel title="Siden sidst" aside={<span class="fg-meta">samtale 24. august, 13 uger siden</span>}>
              <p>Betalte timer hos Fjordkøkkenet, ved siden af praktikken.</p>
            </Panel>
          </Column>
          <Column width={4}>
            <Panel title="Næste skridt" aside={<a href="/opgaver/ny">Ny</a>} foot={<a href="/opgaver">Alle opgaver</a>}>
              <p>Ingen aftalte skridt endnu.</p>
            </Panel>
          </Column>
        </Columns>
      ),
    },
  ],
}
