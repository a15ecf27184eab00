import { paths } from '../../paths.ts'
import { Note } from '../../ui/note/note.tsx'
import { Page } from '../../ui/page/page.tsx'
import type { Visit } from '../../ui/visit.ts'
import { personas } from '../personas.ts'
import type { LoginOptions } from '../routes.tsx'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly options: LoginOptions
  readonly returnTo: string
  /** A code; the page says it in words. */
  readonly problem: string | null
  /** What was being written when the login ran out waits as a draft. */
  readonly kept?: boolean
}

export function LoginPage({ visit, options, returnTo, problem, kept = false }: Props) {
  const t = texts[visit.language]
  return (
    <Page visit={visit} title={t.loginTitle} lead={options.trial ? t.trialLead : t.lead}>
      {kept && <Note>{t.draftKept}</Note>}
      {problem ? (
        <p class="fg-note fg-note--alert" role="alert">
          {problemText(problem, t)}
        </p>
      ) : null}
      {options.oidc ? (
        <p>
          <a class="button button-primary" href={`${paths.loginAtProvider()}?til=${encodeURIComponent(returnTo)}`}>
            {t.provider}
          </a>
        </p>
      ) : null}
      {options.trial ? <Personas visit={visit} returnTo={returnTo} /> : null}
      {!options.trial && !options.oidc ? <p>{t.noProvider}</p> : null}
    </Page>
  )
}

function Personas({ visit, returnTo }: Pick<Props, 'visit' | 'returnTo'>) {
  const t = texts[visit.language]
  return (
    <form method="post" action={paths.login()} class="fg-personas">
      <input type="hidden" name="til" value={returnTo} />
      {personas.map((persona) => (
        <button type="submit" class="fg-persona" name="persona" value={persona.id}>
          <b>{persona.name}</b>
          <span>{persona.title}</span>
          <span class="fg-meta">{t.inMunicipality[persona.municipality]}</span>
        </button>
      ))}
    </form>
  )
}

function problemText(problem: string, t: (typeof texts)['da']): string {
  if (problem === 'too-many') return t.tooMany
  if (problem === 'no-data') return t.noData
  return t.refused[problem] ?? t.unknownPersona
}
