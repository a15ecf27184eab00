import { paths } from '../../../paths.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { Chips } from '../../../ui/chips/chips.tsx'
import type { ContentLanguage } from '../../../ui/content-language.ts'
import type { Form } from '../../../ui/form.ts'
import { Page } from '../../../ui/page/page.tsx'
import { Column, Columns } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { describeWording } from '../../describe-wording.ts'
import type { Standing } from '../standing.ts'
import { texts } from '../texts.ts'
import type { Version } from '../version-queries.ts'
import { ComparedPanel } from './compared-panel.tsx'
import { FactsPanel } from './facts-panel.tsx'
import { ThemePanel } from './theme-panel.tsx'
import { ApprovePanel, TranslationsPanel } from './translations-panel.tsx'

export interface VersionProps {
  readonly visit: Visit
  readonly version: Version
  /** The version before it, if there was one. */
  readonly before: Version | null
  readonly standings: readonly Standing[]
  /** The language the texts are shown in. */
  readonly language: ContentLanguage
  readonly form: Form
}

/** A version as a whole: what is asked, of whom, in which words. */
export function VersionPage(props: VersionProps) {
  const { visit, version, standings, language, form } = props
  const t = texts[visit.language]
  const at = { questionnaire: version.id, version: version.version }
  return (
    <Page
      visit={visit}
      title={t.versionOf(version.definition.title.da.text, version.version)}
      lead={describeWording(version.definition, visit.language)}
      back={{ href: paths.questionnaires(), label: t.back }}
      actions={
        <ButtonLink href={paths.questionnaireExport(at)} icon="download">
          {t.download}
        </ButtonLink>
      }
      form={form}
    >
      <Chips
        label={t.show}
        items={standings.map((each) => ({
          label: t.languageNames[each.language],
          href: `${paths.questionnaire(at)}?sprog=${each.language}`,
          current: each.language === language,
        }))}
      />
      <div class="fg-above-4">
        <Columns>
          <Column width={8}>
            {version.definition.themes.map((theme) => (
              <ThemePanel visit={visit} theme={theme} language={language} />
            ))}
            <ApprovePanel {...props} />
          </Column>
          <Column width={4}>
            <FactsPanel {...props} />
            <TranslationsPanel {...props} />
            <ComparedPanel {...props} />
          </Column>
        </Columns>
      </div>
    </Page>
  )
}
