import { day } from '../../src/platform/plain-date.ts'
import type { Visit } from '../../src/ui/visit.ts'

/** A caseworker's visit on the day the demo data end, for tests of views. */
export const visitOf = (own: Partial<Visit> = {}): Visit => ({
  language: 'da',
  today: day('2026-11-23'),
  now: '2026-11-23T09:41:00.000Z',
  path: '/borgere',
  who: { name: 'Kirsten Holm', unit: 'Integrationsteamet' },
  nav: [
    { label: 'Mine borgere', href: '/borgere', current: true },
    { label: 'Opgaver', href: '/opgaver', current: false, count: 7 },
    { label: 'Samtaler', href: '/samtaler', current: false },
    { label: 'Virksomheder', href: '/virksomheder', current: false },
    { label: 'Tavle', href: '/tavle', current: false },
    { label: 'Månedsbog', href: '/maanedsbog', current: false },
  ],
  trial: true,
  notice: null,
  searchAction: '/soeg',
  once: () => 'once-for-this-form',
  ...own,
})
