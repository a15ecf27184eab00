import type { Examples } from '../gallery/example.ts'
import { SideNavigation } from './side-navigation.tsx'

export const sideNavigations: Examples = {
  component: 'SideNavigation',
  examples: [
    {
      name: 'themes, and how far each is',
      show: () => (
        <SideNavigation
          label="Temaer"
          items={[
            { label: 'Mestring af eget liv', href: '#mestring', note: '2 af 2' },
            { label: 'Sprog', href: '#sprog', note: '3 af 4', current: true },
            { label: 'Helbred', href: '#helbred', note: '0 af 2' },
          ]}
        />
      ),
    },
  ],
}
