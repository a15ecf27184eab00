import { describe, expect, test } from 'vitest'
import type { JSX } from '#jsx/jsx-runtime'
import { dkfdsMacro, dkfdsMacroFiles } from '../../test/support/dkfds-macro.ts'
import { normalised } from '../../test/support/same-html.ts'
import { Alert } from './alert/alert.tsx'
import { AnchorLinks } from './anchor-links/anchor-links.tsx'
import { BackLink } from './back-link/back-link.tsx'
import { Badge } from './badge/badge.tsx'
import { Breadcrumbs } from './breadcrumbs/breadcrumbs.tsx'
import { Button } from './button/button.tsx'
import { Card } from './card/card.tsx'
import { Checkbox, Checkboxes } from './checkboxes/checkboxes.tsx'
import { DateInput } from './date-input/date-input.tsx'
import { Details } from './details/details.tsx'
import { ErrorMessage } from './error-message/error-message.tsx'
import { emptyForm, formOf } from './form.ts'
import { Hint } from './hint/hint.tsx'
import { DkfdsIcon } from './icons/icon.tsx'
import { Label } from './label/label.tsx'
import { Pagination } from './pagination/pagination.tsx'
import { RadioButtons } from './radio-buttons/radio-buttons.tsx'
import { Search } from './search/search.tsx'
import { Select } from './select/select.tsx'
import { SkipLink } from './skip-link/skip-link.tsx'
import { Spinner } from './spinner/spinner.tsx'
import { StepCount, StepIndicator } from './step-indicator/step-indicator.tsx'
import { StructuredList } from './structured-list/structured-list.tsx'
import { Table } from './table/table.tsx'
import { NavigationTabs } from './tabs/tabs.tsx'
import { Tag } from './tag/tag.tsx'
import { TextArea } from './text-area/text-area.tsx'
import { TextInput } from './text-input/text-input.tsx'

/**
 * Where we differ from dkfds on purpose: the reason, and what to change in dkfds' HTML to get ours.
 * A difference that changes nothing fails, so the list cannot outlive its reasons.
 */
const differences = {
  'a button says its type, so that none sends a form by accident': (html) =>
    html.replace(/<button (?![^>]*type=)([^>]*)>/g, '<button $1 type="submit">'),
  'the error of a text area marks the field itself invalid': (html) =>
    html.replace(/<textarea aria-describedby="([^"]*)"/g, '<textarea aria-describedby="$1" aria-invalid="true"'),
  'a date is typed as text with digits: a number field drops what is wrong and turns with the wheel': (html) =>
    html.replace(/<input ([^>]*?)type="number"/g, '<input $1inputmode="numeric" type="text"'),
  'each part of a date has a longest length': (html) =>
    html
      .replace(/(name="[^"]*-(?:day|month)"[^>]*)>/g, '$1 maxlength="2">')
      .replace(/(name="[^"]*-year"[^>]*)>/g, '$1 maxlength="4">'),
  'a known date is not filled in from the browser unless it is the reader’s own': (html) =>
    html.replace(/<input (?![^>]*autocomplete)([^>]*)>/g, '<input $1 autocomplete="off">'),
  'the parts of a wrong date are marked invalid': (html) =>
    html.replace(/<input ([^>]*name="til-)/g, '<input aria-invalid="true" $1'),
  'the group has the id that the error summary links to': (html) =>
    html.replace(/^<div class="(form-group[^"]*)">\n<fieldset/, '<div class="$1" id="FIELD">\n<fieldset'),
  'a legend names its fieldset by itself': (html) =>
    html.replace(/ aria-labelledby="[^"]*-legend"/g, '').replace(/ id="[^"]*-legend"/g, ''),
  'a search field keeps out of the browser’s memory': (html) =>
    html.replace('<input class="form-input"', '<input autocomplete="off" class="form-input"'),
  'the label says what is searched for': (html) => html.replace('Søg efter indhold', 'Find borger'),
  'sorting is a link, so that it works without a script and can be shared': (html) =>
    html
      .replace(/<button class="button button-unstyled"[^>]*>/g, '<a class="fg-sort" href="?sort">')
      .replace(/<\/button>/g, '</a>')
      .replace('Klik for at sortere faldende', ', sorter faldende')
      .replace('Klik for at sortere efter denne kolonne', ', sorter stigende'),
  'a table that does not change under the reader is not a live region': (html) =>
    html.replace('<tbody aria-live="polite">', '<tbody>'),
  'spacing classes for icons are ours': (html) => html.replace(/ mr-0 ml-2/g, ''),
  'numbers stand to the right': (html) => html.replace(/class="align-text-right"/g, 'class="n"'),
  'a filter that can be taken off is a link and says so': (html) =>
    html
      .replace('<button class="tag" type="submit">', '<a class="tag" href="/borgere">')
      .replace('Jobparat', 'Jobparat\n<span class="sr-only">\n, fjern\n</span>')
      .replace('</button>', '</a>'),
  'links lead somewhere': (html) => html.replace(/href="#"/g, 'href="?side"'),
  'a good outcome is said in plain Danish': (html) => html.replace('Succes', 'Udført'),
  'a list that never scrolls is no stop for the keyboard': (html) => html.replace(' tabindex="0"', ''),
} satisfies Record<string, (html: string) => string>

type Difference = keyof typeof differences

interface Case {
  readonly ours: JSX.Element
  readonly macro: readonly [file: string, macro: string, params: object]
  readonly differs?: readonly Difference[]
  readonly field?: string
}

const textField = { id: 'navn', name: 'navn', label: 'Navn' }

const cases: Record<string, Case> = {
  'a label': {
    ours: (
      <Label for="navn" language="da" optional>
        Navn
      </Label>
    ),
    macro: ['form/controls/label', 'label', { for: 'navn', text: 'Navn', optionalLabel: true }],
  },
  'a hint': {
    ours: <Hint for="navn">Som i passet</Hint>,
    macro: ['form/controls/helptext', 'helptext', { id: 'navn', text: 'Som i passet' }],
  },
  'an error message': {
    ours: (
      <ErrorMessage for="navn" language="da">
        Skriv et navn
      </ErrorMessage>
    ),
    macro: ['form/controls/errormessage', 'errorMessage', { id: 'navn', text: 'Skriv et navn' }],
  },
  'an icon': {
    ours: <DkfdsIcon name="search" />,
    macro: ['icons/icons--svg', 'icon_svg', { name: 'search' }],
  },
  'a text input': {
    ours: <TextInput form={emptyForm} field="navn" label="Navn" language="da" />,
    macro: ['form/controls/text-input', 'textinput', textField],
  },
  'a text input with everything': {
    ours: (
      <TextInput
        form={{ values: { navn: '<Åse>' }, errors: { navn: 'For langt' } }}
        field="navn"
        label="Navn"
        hint="Som i passet"
        type="tel"
        autocomplete="name"
        prefix="fru"
        suffix="kr"
        requiredMark
        language="da"
      />
    ),
    macro: [
      'form/controls/text-input',
      'textinput',
      {
        ...textField,
        value: '<Åse>',
        helptext: 'Som i passet',
        errorMessage: 'For langt',
        type: 'tel',
        autocomplete: 'name',
        prefix: 'fru',
        suffix: 'kr',
        requiredLabel: true,
      },
    ],
  },
  'a disabled text input': {
    ours: <TextInput form={emptyForm} field="navn" label="Navn" language="da" disabled />,
    macro: ['form/controls/text-input', 'textinput', { ...textField, disabled: true }],
  },
  'a text area with hint and error': {
    ours: (
      <TextArea
        form={{ values: { navn: 'to\nlinjer' }, errors: { navn: 'For langt' } }}
        field="navn"
        label="Navn"
        hint="Kort"
        rows={3}
        language="da"
      />
    ),
    macro: [
      'form/controls/text-area',
      'textarea',
      { ...textField, value: 'to\nlinjer', helptext: 'Kort', errorMessage: 'For langt', rows: 3 },
    ],
    differs: ['the error of a text area marks the field itself invalid'],
  },
  'a select': {
    ours: (
      <Select
        form={{ values: { navn: 'b' }, errors: { navn: 'Vælg' } }}
        field="navn"
        label="Navn"
        hint="Kun én"
        options={[
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ]}
        language="da"
      />
    ),
    macro: [
      'form/controls/select',
      'select',
      {
        ...textField,
        helptext: 'Kun én',
        errorMessage: 'Vælg',
        options: [
          { value: 'a', text: 'A' },
          { value: 'b', text: 'B', isSelected: true },
        ],
      },
    ],
  },
  'radio buttons': {
    ours: (
      <RadioButtons
        form={{ values: { holdt: 'nej' }, errors: { holdt: 'Vælg' } }}
        field="holdt"
        legend="Holdt?"
        hint="Også på telefon"
        language="da"
        options={[
          { value: 'ja', label: 'Ja' },
          { value: 'nej', label: 'Nej', hint: 'Aflyst' },
        ]}
      />
    ),
    macro: [
      'radiobuttons/radiobuttons',
      'radiobuttons',
      {
        id: 'holdt',
        groupname: 'holdt',
        radiogroupLegend: 'Holdt?',
        helptext: 'Også på telefon',
        errorMessage: 'Vælg',
        items: [
          { value: 'ja', label: 'Ja' },
          { value: 'nej', label: 'Nej', helptext: 'Aflyst', checked: true },
        ],
      },
    ],
    differs: ['the group has the id that the error summary links to', 'a legend names its fieldset by itself'],
    field: 'holdt',
  },
  'check boxes': {
    ours: (
      <Checkboxes
        form={formOf({ sprog: ['ar'] })}
        field="sprog"
        legend="Sprog"
        hint="Alle"
        language="da"
        options={[
          { value: 'ar', label: 'Arabisk' },
          { value: 'uk', label: 'Ukrainsk', disabled: true },
        ]}
      />
    ),
    macro: [
      'checkboxes/checkboxes',
      'checkboxes',
      {
        id: 'sprog',
        groupname: 'sprog',
        checkboxLegend: 'Sprog',
        helptext: 'Alle',
        items: [
          { value: 'ar', label: 'Arabisk', checked: true },
          { value: 'uk', label: 'Ukrainsk', disabled: true },
        ],
      },
    ],
    differs: ['the group has the id that the error summary links to'],
    field: 'sprog',
  },
  'one check box': {
    ours: <Checkbox form={formOf({ skjult: 'ja' })} field="skjult" label="Skjult" hint="Adresse" />,
    macro: [
      'checkboxes/checkbox',
      'checkbox',
      { id: 'skjult', name: 'skjult', label: 'Skjult', value: 'ja', helptext: 'Adresse', checked: true },
    ],
  },
  'a date': {
    ours: (
      <DateInput
        form={{ values: { 'til-day': '31', 'til-month': '2', 'til-year': '2027' }, errors: { til: 'Findes ikke' } }}
        field="til"
        legend="Sidste dag"
        hint="4 1 2027"
        language="da"
      />
    ),
    macro: [
      'form/controls/date-input',
      'datoinput',
      {
        id: 'til',
        legend: 'Sidste dag',
        helptext: '4 1 2027',
        errorMessage: 'Findes ikke',
        name: { day: 'til-day', month: 'til-month', year: 'til-year' },
        values: { day: '31', month: '2', year: '2027' },
      },
    ],
    differs: [
      'a date is typed as text with digits: a number field drops what is wrong and turns with the wheel',
      'each part of a date has a longest length',
      'a known date is not filled in from the browser unless it is the reader’s own',
      'the parts of a wrong date are marked invalid',
      'the group has the id that the error summary links to',
    ],
    field: 'til',
  },
  'a button': {
    ours: <Button icon="search">Søg</Button>,
    macro: ['buttons/buttons', 'button', { text: 'Søg', icon: 'search', variant: 'primary' }],
    differs: ['a button says its type, so that none sends a form by accident'],
  },
  'an alert with a heading': {
    ours: (
      <Alert variant="warning" language="da" heading="Nummeret består ikke">
        Se efter
      </Alert>
    ),
    macro: ['alerts/alerts', 'alert', { variant: 'warning', heading: 'Nummeret består ikke', content: 'Se efter' }],
  },
  'a quiet alert': {
    ours: (
      <Alert variant="success" language="da">
        Sendt
      </Alert>
    ),
    macro: ['alerts/alerts', 'alert', { variant: 'success', content: 'Sendt' }],
    differs: ['a good outcome is said in plain Danish'],
  },
  'anchor links': {
    ours: <AnchorLinks language="da" id="her" items={[{ label: 'Et', href: '#et' }]} />,
    macro: ['anchorlinks/anchorlinks', 'anchorlinks', { id: 'her', links: [{ text: 'Et', href: '#et' }] }],
  },
  'a back link': {
    ours: <BackLink href="/borgere" label="Mine borgere" />,
    macro: ['back-link/back-link', 'back_link', { href: '/borgere', text: 'Mine borgere' }],
  },
  'a badge': {
    ours: (
      <Badge status="success" strong>
        Aftalt
      </Badge>
    ),
    macro: ['badge/badges', 'badge', { text: 'Aftalt', strong: true, variant: { status: 'success' } }],
  },
  breadcrumbs: {
    ours: (
      <Breadcrumbs language="da" items={[{ label: 'A', href: '/a' }, { label: 'B', href: '/b' }, { label: 'C' }]} />
    ),
    macro: [
      'breadcrumbs/breadcrumbs',
      'breadcrumbs',
      { items: [{ text: 'A', href: '/a' }, { text: 'B', href: '/b' }, { text: 'C' }] },
    ],
  },
  'a card that is a link': {
    ours: (
      <Card heading="Dit skema" subheading="Til mandag" href="/skema">
        <p>Ti minutter</p>
      </Card>
    ),
    macro: [
      'cards/cards',
      'card',
      {
        heading: 'Dit skema',
        subheading: 'Til mandag',
        content: '<p>Ti minutter</p>',
        navigationCard: { href: '/skema' },
      },
    ],
  },
  'a plain card': {
    ours: <Card heading="Samtale" headingLevel={3} />,
    macro: ['cards/cards', 'card', { heading: 'Samtale', headingLevel: 'h3' }],
  },
  details: {
    ours: <Details summary="Mere">Tekst</Details>,
    macro: ['details/details', 'details', { summary: 'Mere', content: 'Tekst' }],
  },
  'a skip link': {
    ours: <SkipLink href="#indhold">Gå til indhold</SkipLink>,
    macro: ['skip-link/skip-link', 'skiplink', { href: '#indhold', text: 'Gå til indhold' }],
  },
  search: {
    ours: <Search language="da" field="q" label="Find borger" />,
    macro: ['search/search', 'search', { id: 'q', name: 'q', searchbutton: { type: 'submit' } }],
    differs: ['a search field keeps out of the browser’s memory', 'the label says what is searched for'],
  },
  'a spinner': {
    ours: <Spinner status="Vi henter" small />,
    macro: ['spinner/spinner', 'spinner', { status: 'Vi henter', small: true }],
  },
  'a step indicator': {
    ours: (
      <StepIndicator
        language="da"
        steps={[
          { label: 'A', href: '/a', state: 'success' },
          { label: 'B', href: '/b', state: 'error' },
          { label: 'C', href: '/c', current: true, hint: '2 af 3' },
          { label: 'D' },
        ]}
      />
    ),
    macro: [
      'stepguide/stepguide',
      'stepIndicator',
      {
        steps: [
          { text: 'A', href: '/a', state: 'success' },
          { text: 'B', href: '/b', state: 'error' },
          { text: 'C', href: '/c', state: 'number', current: true, helptext: '2 af 3' },
          { text: 'D', state: 'number', disabled: true },
        ],
      },
    ],
  },
  'a count of steps': {
    ours: <StepCount language="da" step={2} total={3} />,
    macro: ['stepguide/stepguide', 'simpleStepIndicator', { currentStep: 2, totalSteps: 3 }],
  },
  'a structured list': {
    ours: (
      <StructuredList
        language="da"
        items={[
          { label: 'Sted', value: 'Køkken', editHref: '/ret' },
          { label: 'Timer', value: '6' },
        ]}
      />
    ),
    macro: [
      'structured-list/structured-list',
      'structured_list',
      {
        breakpoint: 'md',
        edit: true,
        items: [
          { label: 'Sted', value: 'Køkken', href: '/ret' },
          { label: 'Timer', value: '6' },
        ],
      },
    ],
    differs: ['a list that never scrolls is no stop for the keyboard'],
  },
  'a table sorted by its first column': {
    ours: (
      <Table
        language="da"
        zebra
        columns={[
          { label: 'Navn', sort: { href: '?sort', now: 'ascending' } },
          { label: 'Team', sort: { href: '?sort', now: null } },
          { label: 'Borgere', number: true },
        ]}
        rows={[['Ali', 'Nord', '34']]}
      />
    ),
    macro: [
      'table/table',
      'table',
      {
        zebra: true,
        sorting: { column: 1, direction: 'ascending' },
        thead: [
          { headerContent: 'Navn', sorting: true },
          { headerContent: 'Team', sorting: true },
          { headerContent: 'Borgere', classes: 'align-text-right' },
        ],
        tbody: [[{ content: 'Ali' }, { content: 'Nord' }, { content: '34', classes: 'align-text-right' }]],
      },
    ],
    differs: [
      'sorting is a link, so that it works without a script and can be shared',
      'a table that does not change under the reader is not a live region',
      'spacing classes for icons are ours',
      'numbers stand to the right',
    ],
  },
  'navigation tabs': {
    ours: (
      <NavigationTabs
        label="Sagen"
        items={[
          { label: 'A', href: '/a', current: true },
          { label: 'B', href: '/b', icon: 'search' },
        ]}
      />
    ),
    macro: [
      'tabs/tabs',
      'navigation_tabs',
      {
        ariaLabel: 'Sagen',
        items: [
          { text: 'A', href: '/a', current: true },
          { text: 'B', href: '/b', icon: 'search' },
        ],
      },
    ],
  },
  'a tag': {
    ours: <Tag label="Jobparat" removeHref="/borgere" removeLabel="fjern" />,
    macro: ['tags/tags', 'tag', { text: 'Jobparat', icon: 'close' }],
    differs: [
      'a button says its type, so that none sends a form by accident',
      'a filter that can be taken off is a link and says so',
    ],
  },
}

for (const [current, total] of [
  [1, 2],
  [3, 7],
  [4, 9],
  [5, 9],
  [6, 9],
  [20, 41],
  [41, 41],
] as const) {
  cases[`page ${current} of ${total}`] = {
    ours: <Pagination language="da" current={current} total={total} pageHref={() => '?side'} label="Paginering" />,
    macro: ['pagination/pagination', 'pagination', { currentPage: current, totalPages: total }],
    differs: ['links lead somewhere'],
  }
}

/** Parts of dkfds that we do not port, and what stands in their place. */
const leftOut: Record<string, string> = {
  'accordion/accordion': 'can never be opened without its script: Accordion is built on <details>',
  'back-to-top/back-to-top': 'needs a script, and the browser has the Home key',
  'cookie-message/cookie-message': 'we set no cookie that needs consent',
  'footers/footer': 'the foot of the page is two links',
  'form/controls/characterlimit': 'counts by script: the hint says the limit',
  'form/controls/date-picker': 'needs a script: known dates are typed, in DateInput',
  'header/header': 'three bands of 190 px: the bar is one of 56, its menus are <details>',
  'icons/base-svg': 'one sprite in every page: icons are drawn where they stand',
  'icons/icons': 'icons as backgrounds take no colour from their text',
  'language-switcher/language-switcher': 'switches by link: ours posts and comes back to the page',
  'modal/modal': 'needs a script: a question has a page of its own',
  'overflow-menu/overflow-menu': 'hides deeds behind a script: buttons are visible',
  'overflow-menu/overflow-menu-sort': 'needs a script: the table is sorted by links',
  'radiobuttons/radiobutton': 'a radio button alone asks nothing: RadioButtons',
  'side-navigation/sidenav': 'SideNavigation also says how far each part is',
  'toast/toast': 'disappears before it is read: Notice stays',
  'toggle/toggle': 'needs a script: Checkbox',
  'tooltip/tooltip': 'needs a script: the hint is visible',
  'type/links': 'a link is <a>',
  'type/lists': 'a list is <ul> or <ol>',
}

describe('our HTML is the HTML of dkfds', () => {
  test.each(Object.entries(cases))('%s', (_, { ours, macro, differs = [], field }) => {
    let expected = normalised(dkfdsMacro(...macro))
    for (const difference of differs) {
      const changed = differences[difference](expected).replaceAll('FIELD', field ?? '')
      expect(changed, `“${difference}” changes nothing here`).not.toBe(expected)
      expected = normalised(changed)
    }
    expect(normalised(String(ours))).toBe(expected)
  })

  test('every macro of dkfds is compared, or left out for a reason', () => {
    const compared = new Set(Object.values(cases).map(({ macro: [file] }) => file))
    expect(dkfdsMacroFiles().filter((file) => !compared.has(file) && !(file in leftOut))).toEqual([])
  })

  test('every deliberate difference is still one', () => {
    const used = new Set(Object.values(cases).flatMap(({ differs = [] }) => differs))
    expect(Object.keys(differences).filter((it) => !used.has(it as Difference))).toEqual([])
  })
})
