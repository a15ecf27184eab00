import type { Examples } from '../gallery/example.ts'
import { Icon } from './icon.tsx'
import { iconNames } from './icon-names.ts'

export const icons: Examples = {
  component: 'Icon',
  examples: [
    {
      name: 'all of them',
      show: () => (
        <div class="fg-row">
          {iconNames.map((name) => (
            <Icon name={name} label={name} />
          ))}
        </div>
      ),
    },
    {
      name: 'sizes, and one that turns round with the script',
      show: () => (
        <div class="fg-row">
          <Icon name="calendar-month" size="s" />
          <Icon name="calendar-month" />
          <Icon name="calendar-month" size="l" />
          <Icon name="arrow-forward" flip />
        </div>
      ),
    },
  ],
}
