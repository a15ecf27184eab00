import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { asset } from '../../platform/web/assets.ts'
import type { ContentLanguage } from '../content-language.ts'
import { hasErrors } from '../error-summary/error-summary.tsx'
import type { Form } from '../form.ts'
import { SkipLink } from '../skip-link/skip-link.tsx'
import { words } from '../words.ts'

interface DocumentProps {
  readonly title: string
  readonly language: ContentLanguage
  readonly dir: 'ltr' | 'rtl'
  readonly open?: boolean
  readonly form?: Form | undefined
  readonly children: Child
}

/** Everything round the body. The title says first that something is wrong, so that it is heard before anything else. */
export function Document({ title, language, dir, open, form, children }: DocumentProps) {
  const prefix = hasErrors(form) ? `${words[language].error}: ` : ''
  return (
    <>
      {html`<!doctype html>`}
      <html lang={language} dir={dir}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${prefix}${title} – Fremgang`}</title>
          <link
            rel="preload"
            href={asset('IBMPlexSans-Regular-Latin1.woff2')}
            as="font"
            type="font/woff2"
            crossorigin=""
          />
          <link rel="stylesheet" href={asset('fremgang.css')} />
          <link rel="icon" href={asset('mark.svg')} type="image/svg+xml" />
          <script src={asset('fremgang.js')} defer />
        </head>
        <body class={open ? 'fg fg-open' : 'fg'}>
          <SkipLink href="#indhold">{words[language].skip}</SkipLink>
          {children}
        </body>
      </html>
    </>
  )
}
