import type { Page } from 'playwright-core'

/** What one person does: a click on something that acts, a field filled, a choice made. One each, over every page. */
export interface Interactions {
  readonly count: number
}

/** Counts in the browser itself, so that nothing a journey does goes uncounted. Call before the first page. */
export async function countInteractions(page: Page): Promise<Interactions> {
  const counted = { count: 0 }
  await page.context().exposeBinding('fremgangCounts', () => {
    counted.count += 1
  })
  await page.addInitScript({ content: counting })
  return counted
}

const counting = `
  const acts = (event) => event.target instanceof Element && event.target.closest('a, button, summary') !== null
  addEventListener('click', (event) => acts(event) && fremgangCounts(), { capture: true })
  addEventListener('change', () => fremgangCounts(), { capture: true })
`
