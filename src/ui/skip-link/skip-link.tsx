/** The first stop of the keyboard: past the bar, to what the page is about. */
export function SkipLink({ href, children }: { href: string; children: string }) {
  return (
    <a class="skipnav" href={href}>
      {children}
    </a>
  )
}
