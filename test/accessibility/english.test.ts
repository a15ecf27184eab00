import { pagesAreAccessibleIn } from './accessible-pages.ts'

pagesAreAccessibleIn('en')
