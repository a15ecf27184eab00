import type { Child } from 'hono/jsx'

/** A part of a form under a heading of its own. */
export function Fieldset({ legend, children }: { legend: string; children?: Child }) {
  return (
    <fieldset class="fg-fieldset">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}
