import { formatTime } from '../../platform/i18n/format.ts'
import { Button } from '../button/button.tsx'
import type { Child } from '../child.ts'
import { Actions, Saved } from '../save-bar/save-bar.tsx'
import type { Visit } from '../visit.ts'
import { texts } from './texts.ts'

interface DraftFootProps {
  readonly visit: Visit
  /** Where the draft is kept: `/kladder/<form>`. */
  readonly action: string
  /** Where the draft's buttons come back to. */
  readonly back: string
  /** ISO instant; null without a draft. */
  readonly savedAt: string | null
  /** What the button that sends the form says. */
  readonly send: string
  /** What stands beside the buttons, as a way out. */
  readonly children?: Child
}

/** Should the login have run out when the form arrives, the words go here and wait for whoever wrote them. */
export const KeptAs = ({ draft }: { draft: string }) => <input type="hidden" name="_draft" value={draft} />

/** Saves for good, or as a draft: buttons that everybody can press, and beside them when the draft was saved last. */
export function DraftFoot({ visit, action, back, savedAt, send, children }: DraftFootProps) {
  const t = texts[visit.language]
  const here = `${action}?tilbage=${encodeURIComponent(back)}`
  return (
    <Actions>
      <KeptAs draft={action} />
      <Button>{send}</Button>
      <Button variant="secondary" formaction={here}>
        {t.save}
      </Button>
      {savedAt ? (
        <Button variant="tertiary" formaction={here} name="_discard" value="1">
          {t.discard}
        </Button>
      ) : null}
      {children}
      <Saved>{savedAt && t.savedAt(formatTime(savedAt, visit.language))}</Saved>
    </Actions>
  )
}
