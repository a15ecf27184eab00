import type { Examples } from '../gallery/example.ts'
import { Panel } from '../panel/panel.tsx'
import { EmptyState } from './empty-state.tsx'

export const emptyStates: Examples = {
  component: 'EmptyState',
  examples: [
    {
      name: 'in place of the list',
      show: () => (
        <div class="fg-panel">
          <EmptyState action={{ href: '/borgere?udsnit=uge', label: 'Se resten af ugen' }}>
            Ingen venter på dig i dag.
          </EmptyState>
        </div>
      ),
    },
    {
      name: 'in a panel, nothing to do',
      show: () => (
        <Panel title="Næste skridt" level={3}>
          <EmptyState>Samira har ingen aftalte skridt.</EmptyState>
        </Panel>
      ),
    },
  ],
}
