import { type CaseFile, CasePage } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import type { PdfLanguage } from '../../../platform/pdf/pdf-of.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { FactRows } from '../../../ui/facts/facts.tsx'
import { Flag } from '../../../ui/flag/flag.tsx'
import type { Form } from '../../../ui/form.ts'
import { Column, Columns, Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { FullPlacement } from '../../placement-queries.ts'
import { parties, type WorkAgreement } from '../agreement.ts'
import { linesOf } from '../agreement-lines.ts'
import { languagesWithoutPaper } from '../agreement-paper.ts'
import { texts } from '../texts.ts'
import { AgreementForm } from './agreement-form.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly placement: FullPlacement
  readonly agreement: WorkAgreement | null
  readonly form: Form
  /** The citizen's language first: what stands beside Danish on the paper. */
  readonly language: PdfLanguage
  readonly mayWrite: boolean
}

/** The work agreement of a placement: written, read, said yes to, on paper. */
export function AgreementPage(props: Props) {
  const { visit, actor, file, placement, agreement, form, mayWrite } = props
  const t = texts[visit.language]
  const title = `${t.title}, ${placement.workplace}`
  const wrong = Object.keys(form.errors).length > 0
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="placements" title={title} form={form}>
      <Columns>
        <Column width={8}>
          <Panel title={title}>
            {agreement && <Words visit={visit} agreement={agreement} />}
            {mayWrite && !agreement && <AgreementForm {...props} />}
            {mayWrite && agreement && (
              <div class="fg-divide fg-no-print">
                <Details summary={t.rewrite} open={wrong}>
                  <p class="fg-meta">{t.rewriteHint}</p>
                  <AgreementForm {...props} />
                </Details>
              </div>
            )}
            {!mayWrite && !agreement && <p>{t.states.missing}</p>}
          </Panel>
        </Column>
        <Column width={4}>
          {agreement && <Confirmations {...props} agreement={agreement} />}
          {agreement && <Files {...props} />}
          <p>
            <ButtonLink
              href={paths.placement({ citizen: placement.citizenId, placement: placement.id })}
              variant="tertiary"
            >
              {t.back}
            </ButtonLink>
          </p>
        </Column>
      </Columns>
    </CasePage>
  )
}

function Words({ visit, agreement }: { visit: Visit; agreement: WorkAgreement }) {
  const t = texts[visit.language]
  return (
    <>
      <FactRows items={linesOf(agreement, visit.language)} />
      <p class="fg-meta fg-above-2">
        {t.written(formatDate(agreement.writtenOn, visit.language), agreement.writtenByName)}
      </p>
    </>
  )
}

function Confirmations({ visit, placement, agreement, mayWrite }: Props & { agreement: WorkAgreement }) {
  const { language } = visit
  const t = texts[language]
  const action = paths.workAgreementYes({ citizen: placement.citizenId, placement: placement.id })
  return (
    <Panel title={t.fields.confirmations} id="ja">
      <ul class="fg-plain no-max-width fg-stack">
        {parties.map((party) => {
          const on = agreement.confirmed.get(party)
          return (
            <li>
              <p>
                <b class="fg-strong">{t.parties[party]}</b>
              </p>
              {on ? <p class="fg-meta">{t.saidYes(formatDate(on, language))}</p> : <Flag kind="alert">{t.hasNot}</Flag>}
              {!on && mayWrite && (
                <PostForm visit={visit} action={action} class="fg-above-2">
                  <input type="hidden" name="party" value={party} />
                  <input type="hidden" name="agreement" value={agreement.id} />
                  <Button variant="secondary" small about={t.noteYesOf(t.parties[party])}>
                    {t.noteYes}
                  </Button>
                </PostForm>
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

function Files({ visit, file, placement, language: first }: Props) {
  const t = texts[visit.language]
  const others = (['ar', 'uk', 'en'] as const).filter((language) => language !== first)
  const ordered: readonly PdfLanguage[] = first === 'da' ? ['da', ...others] : [first, ...others, 'da']
  const at = { citizen: placement.citizenId, placement: placement.id }
  const without = languagesWithoutPaper(file.citizen.spokenLanguages)
  return (
    <Panel title={t.print} id="papir">
      <p>{t.file}</p>
      {without.length > 0 && <p class="fg-meta">{t.notWritten(without)}</p>}
      <ul class="fg-plain no-max-width fg-stack">
        {ordered.map((language) => (
          <li>
            <a href={paths.workAgreementFile({ ...at, language })}>
              {language === 'da' ? t.danishOnly : t.inLanguage(t.languages[language])}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
