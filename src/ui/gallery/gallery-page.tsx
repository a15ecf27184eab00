import { Page } from '../page/page.tsx'
import type { Visit } from '../visit.ts'
import type { Example, Examples } from './example.ts'
import { allExamples } from './examples.ts'

/** Every component with its examples on one page, for those who build with them. Not for users: in Danish frame, English names. */
export function GalleryPage({ visit }: { visit: Visit }) {
  return (
    <Page
      visit={visit}
      title="Komponenter"
      lead={`${allExamples.length} komponenter, hver med de eksempler, testene bruger.`}
    >
      <div class="fg-gallery">
        {allExamples.map((it) => (
          <Component {...it} />
        ))}
      </div>
    </Page>
  )
}

function Component({ component, examples }: Examples) {
  return (
    <section class="fg-panel" id={component}>
      <div class="fg-panel__head">
        <h2>{component}</h2>
      </div>
      <div class="fg-panel__body">
        {examples.map((example) => (
          <Shown {...example} />
        ))}
      </div>
    </section>
  )
}

function Shown({ name, dir, show }: Example) {
  const script = dir === 'rtl' ? { dir, lang: 'ar' } : {}
  return (
    <div class="fg-shown">
      <p class="fg-meta">{name}</p>
      <div {...script}>{show()}</div>
    </div>
  )
}
