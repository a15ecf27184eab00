import type { Child } from 'hono/jsx'
import { Heading, type HeadingLevel } from '../heading.tsx'
import { Icon } from '../icons/icon.tsx'

export interface AccordionItem {
  readonly title: string
  readonly content: Child
  readonly open?: boolean
  /** A word at the end of the line: how many, or that something is missing. */
  readonly note?: Child
}

/** Parts of a page that open one by one. Native `<details>`: dkfds' own can never be opened without its script. */
export function Accordion({ items, level = 3 }: { items: readonly AccordionItem[]; level?: HeadingLevel }) {
  return (
    <div class="fg-accordion">
      {items.map(({ title, content, open, note }) => (
        <details open={open ?? false}>
          <summary>
            <Heading level={level}>{title}</Heading>
            {note && <span class="fg-meta">{note}</span>}
            <Icon name="chevron-down" />
          </summary>
          <div class="fg-accordion__body">{content}</div>
        </details>
      ))}
    </div>
  )
}
