import { paths } from '../../paths.ts'
import { GalleryPage } from '../../ui/gallery/gallery-page.tsx'
import { pages } from './pages.ts'

/** Every component on one page, for those who build with them; in a trial only. */
export function galleryRoutes({ trial }: { readonly trial: boolean }) {
  const routes = pages()
  if (trial)
    routes.publicGet(paths.gallery, { audit: 'gallery.viewed', example: {} }, ({ visit, show }) =>
      show(<GalleryPage visit={visit} />),
    )
  return routes
}
