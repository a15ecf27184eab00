import type { Language } from '../../../platform/i18n/language.ts'
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx'
import type { Child } from '../../../ui/child.ts'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import type { Form } from '../../../ui/form.ts'
import { Note } from '../../../ui/note/note.tsx'
import { Column, Columns, Panel } from '../../../ui/panel/panel.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { interpreterNeeds, programmeKinds, targetGroups } from '../../citizen.ts'
import { texts as citizenTexts } from '../../texts.ts'
import { texts } from '../texts.ts'

/** How the form stands to the address: open, protected with a caseworker who may write a new one, or out of reach. */
export type AddressAccess = 'open' | 'replace' | 'none'

interface PersonFieldsProps {
  readonly form: Form
  readonly language: Language
  readonly address: AddressAccess
}

export function NameFields({ form, language }: Omit<PersonFieldsProps, 'address'>) {
  const t = texts[language]
  return (
    <>
      <TextInput form={form} field="givenName" label={t.fields.givenName} autocomplete="off" language={language} />
      <TextInput form={form} field="familyName" label={t.fields.familyName} autocomplete="off" language={language} />
    </>
  )
}

/** The parts of the form that creating and correcting share, beside what only one of them has. */
export function PersonFields({ form, language, address, who }: PersonFieldsProps & { who: Child }) {
  const t = texts[language]
  return (
    <Columns>
      <Column width={6}>
        <Panel title={t.sections.who}>{who}</Panel>
        <Panel title={t.sections.programme}>
          <ProgrammeFields form={form} language={language} />
        </Panel>
      </Column>
      <Column width={6}>
        <Panel title={t.sections.contact}>
          <ContactFields form={form} language={language} address={address} />
        </Panel>
        <Panel title={t.sections.languages}>
          <LanguageFields form={form} language={language} />
        </Panel>
        <Panel title={t.sections.practical}>
          <PracticalFields form={form} language={language} />
        </Panel>
      </Column>
    </Columns>
  )
}

type Part = Omit<PersonFieldsProps, 'address'>

function ProgrammeFields({ form, language }: Part) {
  const t = texts[language]
  const on = { form, language }
  const groups = citizenTexts[language].targetGroups
  return (
    <>
      <RadioButtons
        {...on}
        field="targetGroup"
        legend={t.fields.targetGroup}
        options={targetGroups.map((value) => ({ value, label: groups[value] }))}
      />
      <TextInput
        {...on}
        field="residenceGround"
        label={t.fields.residenceGround}
        hint={t.hints.residenceGround}
        optional
      />
      <DateInput {...on} field="takenOverOn" legend={t.fields.takenOverOn} hint={t.hints.takenOverOn} />
      <RadioButtons
        {...on}
        field="programmeKind"
        legend={t.fields.programmeKind}
        options={programmeKinds.map((value) => ({ value, label: t.programmes[value] }))}
      />
      <DateInput
        {...on}
        field="programmeStartsOn"
        legend={t.fields.programmeStartsOn}
        hint={t.hints.programmeStartsOn}
        optional
      />
      <DateInput {...on} field="programmeEndsOn" legend={t.fields.programmeEndsOn} optional />
      <DateInput {...on} field="contractSignedOn" legend={t.fields.contractSignedOn} optional />
      <TextInput {...on} field="benefit" label={t.fields.benefit} hint={t.hints.benefit} optional />
      <DateInput {...on} field="benefitSince" legend={t.fields.benefitSince} optional />
    </>
  )
}

function ContactFields({ form, language, address }: PersonFieldsProps) {
  const t = texts[language]
  const on = { form, language }
  return (
    <>
      <TextInput
        {...on}
        field="telephone"
        label={t.fields.telephone}
        type="tel"
        width="16"
        autocomplete="off"
        optional
      />
      <TextInput {...on} field="email" label={t.fields.email} type="email" autocomplete="off" optional />
      {address === 'none' && <Note icon="lock">{t.addressKept}</Note>}
      {address === 'replace' && <Note icon="lock">{t.hints.newAddress}</Note>}
      {address !== 'none' && <AddressFields form={form} language={language} />}
      <Checkbox form={form} field="nameProtected" label={t.fields.nameProtectedFrom} hint={t.hints.nameProtected} />
      {address !== 'none' && (
        <Checkbox
          form={form}
          field="addressProtected"
          label={t.fields.addressProtectedFrom}
          hint={t.hints.addressProtected}
        />
      )}
    </>
  )
}

function AddressFields({ form, language }: Part) {
  const t = texts[language]
  const on = { form, language, optional: true, autocomplete: 'off' }
  return (
    <>
      <TextInput {...on} field="address" label={t.fields.address} />
      <TextInput {...on} field="postalCode" label={t.fields.postalCode} width="8" inputmode="numeric" />
      <TextInput {...on} field="city" label={t.fields.city} />
    </>
  )
}

function LanguageFields({ form, language }: Part) {
  const t = texts[language]
  const on = { form, language }
  return (
    <>
      <TextInput
        {...on}
        field="spokenLanguages"
        label={t.fields.spokenLanguages}
        hint={t.hints.spokenLanguages}
        optional
      />
      <RadioButtons
        {...on}
        field="interpreterNeed"
        legend={t.fields.interpreterNeed}
        options={interpreterNeeds.map((value) => ({ value, label: t.interpreterNeeds[value] }))}
      />
      <TextInput
        {...on}
        field="interpreterLanguage"
        label={t.fields.interpreterLanguage}
        hint={t.hints.interpreterLanguage}
        width="16"
        optional
      />
    </>
  )
}

function PracticalFields({ form, language }: Part) {
  const t = texts[language]
  const on = { form, language, optional: true, rows: 2 }
  return (
    <>
      <TextArea {...on} field="children" label={t.fields.children} hint={t.hints.children} />
      <TextArea {...on} field="transport" label={t.fields.transport} hint={t.hints.transport} />
      <TextArea {...on} field="wishes" label={t.fields.wishes} hint={t.hints.wishes} />
    </>
  )
}
