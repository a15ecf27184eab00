import { paths } from '../../paths.ts'
import { Button } from '../../ui/button/button.tsx'
import { type Form, typed } from '../../ui/form.ts'
import { Page } from '../../ui/page/page.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly title: string
  readonly form: Form
  readonly isNew?: boolean
}

/** A department or a team is a name; this page gives it or corrects it. */
export function NamePage({ visit, title, form, isNew }: Props) {
  const t = texts[visit.language].teams
  return (
    <Page visit={visit} title={title} back={{ href: paths.departments(), label: t.title }} form={form}>
      <div class="fg-panel fg-narrow">
        <div class="fg-panel__body">
          <PostForm visit={visit} action={visit.path}>
            {!isNew && <input type="hidden" name="was" value={typed(form, 'was')} />}
            <TextInput form={form} field="name" label={t.name} language={visit.language} autocomplete="off" />
            <Actions>
              <Button>{isNew ? t.create : t.save}</Button>
              <a href={paths.departments()}>{texts[visit.language].people.cancel}</a>
            </Actions>
          </PostForm>
        </div>
      </div>
    </Page>
  )
}
