import type { Examples } from '../gallery/example.ts'
import { StructuredList } from './structured-list.tsx'

export const structuredLists: Examples = {
  component: 'StructuredList',
  examples: [
    {
      name: 'before it is sent',
      show: () => (
        <StructuredList
          language="da"
          items={[
            { label: 'Sted', value: 'Fjordkøkkenet', editHref: '/forloeb/ny#sted' },
            { label: 'Periode', value: '19. oktober 2026 til 15. januar 2027', editHref: '/forloeb/ny#fra' },
            { label: 'Betalte timer', value: '6 om ugen' },
          ]}
        />
      ),
    },
  ],
}
