import type { Examples } from '../gallery/example.ts'
import { Pagination } from './pagination.tsx'

const pageHref = (page: number) => `/borgere?side=${page}`

export const paginations: Examples = {
  component: 'Pagination',
  examples: [
    { name: 'first of five', show: () => <Pagination language="da" current={1} total={5} pageHref={pageHref} /> },
    {
      name: 'in the middle of many',
      show: () => <Pagination language="da" current={20} total={41} pageHref={pageHref} label="Sider, mange" />,
    },
  ],
}
