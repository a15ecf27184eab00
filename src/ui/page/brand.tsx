/** The name, with the mark before it (shell.css): a way from where you are to where you want to be. */
export function Brand({ href }: { href: string | null }) {
  const name = <bdi>Fremgang</bdi>
  return href ? (
    <a class="fg-brand" href={href}>
      {name}
    </a>
  ) : (
    <span class="fg-brand">{name}</span>
  )
}
