import type { da } from './texts.da.ts'

export const en: typeof da = {
  notFoundTitle: 'There is no such page',
  notFound: 'The address may be misspelt, or the page has moved.',
  forbiddenTitle: 'You do not have access',
  forbidden: {
    role: 'Your role does not give access to that page.',
    'foreign-form': 'The form did not come from here. Open the page again and try once more.',
    'not-yours': 'The citizen is not attached to you.',
    'other-team':
      'The citizen belongs to another team. Write why you need to see the case. The reason is kept, and the citizen can see it.',
    'not-own-team': 'Only the citizen’s own team can change the case.',
    'not-accepted': 'The citizen is offered to you. Accept the referral before you change anything.',
    'protected-address': 'The address is protected and shown only to the citizen’s caseworker.',
    'case-closed':
      'The case is closed. It can be read but not changed. Caseworkers and coordinators of the citizen’s team can reopen it.',
    'only-own': 'The page is only for the person it is about.',
  },
  reopen: 'Reopen the case',
  giveReason: 'Write a reason',
  tooLargeTitle: 'That is too much text at once',
  tooLarge: 'Divide the text and send it again. Go back in the browser: what you wrote is still there.',
  fileTooLargeTitle: 'The file is too large',
  fileTooLarge: (bytes) =>
    `A file may take ${Math.floor(bytes / 1_000_000).toLocaleString('en-GB')} MB. Pack it with gzip, or ask operations to lay it on the server.`,
  tooManyTitle: 'Too many attempts to log in',
  tooMany: 'Wait five minutes and try again.',
  unavailableTitle: 'Fremgang will be back shortly',
  unavailable: 'The database does not answer right now. Wait a moment and try again. What you have saved is saved.',
  diskFullTitle: 'There is no room for more',
  diskFull:
    'The server’s disk is full. Leave the page open, so that what you wrote stays there, and tell your administrator. Then try again.',
  faultTitle: 'Something went wrong on our side',
  fault: 'What you did was not saved. Try again. If that does not help, contact your administrator.',
  conflictTitle: 'Somebody else saved meanwhile',
  conflict: (who: string, when: string | null) =>
    `${who || 'A colleague'} saved${when ? ` at ${when}` : ''} while you were writing. Nothing was overwritten.`,
  field: 'Field',
  yours: 'Yours',
  theirs: 'Saved',
  conflictNext: 'Open the page again and correct what still needs correcting.',
  openAgain: 'Open the page again',
  tryAgain: 'Try again',
  toStart: 'To the first page',
}
