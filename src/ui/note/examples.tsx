import type { Examples } from '../gallery/example.ts'
import { Note } from './note.tsx'

export const notes: Examples = {
  component: 'Note',
  examples: [
    {
      name: 'why something is held back',
      show: () => (
        <Note icon="visibility-off">
          Svarene fra august vises først, når I begge har svaret, så de ikke farver svaret.
        </Note>
      ),
    },
    {
      name: 'alert',
      show: () => <Note kind="alert">Praktikken slutter om 9 dage. Intet er aftalt om næste skridt.</Note>,
    },
  ],
}
