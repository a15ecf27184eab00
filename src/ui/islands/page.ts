// What every page gains from a script. Nothing here is needed to use it.

document.documentElement.classList.add('js')

const summary = document.querySelector<HTMLElement>('[data-errors]')
summary?.focus()

/** A link to a group of controls goes on to the first of them. */
summary?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  const target = link && document.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
  if (!target) return
  const control = target.matches('input, select, textarea') ? target : target.querySelector('input, select, textarea')
  if (!(control instanceof HTMLElement)) return
  event.preventDefault()
  target.scrollIntoView({ block: 'start' })
  control.focus({ preventScroll: true })
})

const menus = () => document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]')

/** Menus close when the reader turns elsewhere: a click or the keyboard's focus outside, or Escape. */
for (const kind of ['click', 'focusin'] as const) {
  document.addEventListener(kind, ({ target }) => {
    for (const menu of menus()) if (target instanceof Node && !menu.contains(target)) menu.open = false
  })
}
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  for (const menu of menus()) {
    menu.open = false
    menu.querySelector('summary')?.focus()
  }
})

/** A button that prints, in place of the words that say how the browser does it. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
  for (const words of document.querySelectorAll<HTMLElement>('[data-without-script]')) words.hidden = true
}
