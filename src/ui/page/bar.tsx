import { Avatar } from '../avatar/avatar.tsx'
import { Icon } from '../icons/icon.tsx'
import type { NavItem, Visit } from '../visit.ts'
import { words } from '../words.ts'
import { Brand } from './brand.tsx'
import { FindPerson } from './find-person.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { LogOut } from './log-out.tsx'
import { texts } from './texts.ts'

/** A menu with more entries than this leaves no room for the name beside the picture, but on the widest screens. */
const LONG = 6

/** The bar at the top of every staff page: one row of 56 px, and a menu that opens without a script. */
export function Bar({ visit }: { visit: Visit }) {
  const often = visit.nav.filter(({ seldom }) => !seldom)
  return (
    <header class={often.length > LONG ? 'fg-bar fg-bar--long' : 'fg-bar'}>
      <div class="fg-bar__in">
        <Brand href="/" />
        <Nav items={often} label={words[visit.language].mainMenu} class="fg-nav" />
        <div class="fg-bar__end">
          {visit.trial && <Trial visit={visit} />}
          <FindPerson visit={visit} />
          {visit.who ? <UserMenu visit={visit} /> : <LanguageSwitch visit={visit} />}
          {(visit.nav.length > 0 || visit.who) && <PhoneMenu visit={visit} />}
        </div>
      </div>
    </header>
  )
}

interface NavProps {
  readonly items: readonly NavItem[]
  readonly label: string
  readonly class: string
}

function Nav({ items, label: name, class: classes }: NavProps) {
  if (items.length === 0) return null
  return (
    <nav class={classes} aria-label={name}>
      {items.map(({ label, href, current, count }) => (
        <a href={href} aria-current={current ? 'page' : undefined}>
          {label}
          {count !== undefined && count > 0 && <span class="fg-count">{count}</span>}
        </a>
      ))}
    </nav>
  )
}

function Trial({ visit }: { visit: Visit }) {
  return (
    <span class="fg-trial" title={texts[visit.language].trialTitle}>
      {words[visit.language].trial}
    </span>
  )
}

function UserMenu({ visit }: { visit: Visit }) {
  const { name, unit } = visit.who ?? { name: '', unit: '' }
  return (
    <details class="fg-me" data-menu>
      <summary>
        <span class="fg-user">
          <Avatar name={name} me />
          <span class="fg-user__txt">
            <b class="fg-strong">{name}</b>
            <br />
            <span class="fg-meta">{unit}</span>
          </span>
        </span>
        <span class="sr-only">{texts[visit.language].yourMenu}</span>
        <Icon name="chevron-down" size="s" />
      </summary>
      <div class="fg-pop">
        <Nav
          items={visit.nav.filter(({ seldom }) => seldom)}
          label={texts[visit.language].yourMenu}
          class="fg-pop__nav"
        />
        <LanguageSwitch visit={visit} />
        <LogOut language={visit.language} />
      </div>
    </details>
  )
}

function PhoneMenu({ visit }: { visit: Visit }) {
  return (
    <details class="fg-menu" data-menu>
      <summary>
        <Icon name="menu" />
        {texts[visit.language].menu}
      </summary>
      <div class="fg-pop">
        <FindPerson visit={visit} />
        <Nav items={visit.nav} label={words[visit.language].mainMenu} class="fg-pop__nav" />
        <LanguageSwitch visit={visit} />
        {visit.who && <LogOut language={visit.language} who={visit.who.name} />}
      </div>
    </details>
  )
}
