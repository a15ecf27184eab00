/** A person as two letters. The name always stands beside it, so it is silent. */
export function Avatar({ name, me = false }: { name: string; me?: boolean }) {
  return (
    <span class={me ? 'fg-avatar fg-avatar--me' : 'fg-avatar'} aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}

/** First and last name's first letters: `Kirsten Holm` is KH. */
export function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/)
  return [parts[0], parts.length > 1 ? parts.at(-1) : '']
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}
