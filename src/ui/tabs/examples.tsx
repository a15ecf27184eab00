import type { Examples } from '../gallery/example.ts'
import { NavigationTabs, Tabs } from './tabs.tsx'

const items = [
  { label: 'Overblik', href: '/borgere/1', current: true },
  { label: 'FIP og progression', href: '/borgere/1/progression' },
  { label: 'Praktik og job', href: '/borgere/1/forloeb' },
  { label: 'Hvem har set sagen', href: '/borgere/1/opslag' },
]

export const tabs: Examples = {
  component: 'Tabs',
  examples: [
    { name: 'the parts of a case', show: () => <Tabs label="Sagen" items={items} /> },
    { name: "dkfds' own", show: () => <NavigationTabs label="Sagen, udgave fra dkfds" items={items} /> },
  ],
}
