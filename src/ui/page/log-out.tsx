import type { ContentLanguage } from '../content-language.ts'
import { Icon } from '../icons/icon.tsx'
import { words } from '../words.ts'

export function LogOut({ language, who }: { language: ContentLanguage; who?: string }) {
  return (
    <form method="post" action="/log-ud">
      <button type="submit">
        <Icon name="lock" />
        {words[language].logOut}
        {who && <span class="fg-meta">{who}</span>}
      </button>
    </form>
  )
}
