import type { da } from './texts.da.ts'

export const en: typeof da = {
  title: 'Outbox',
  leadTrial: 'Messages that would have been sent. The trial sends nothing: you can read them here.',
  lead: 'Messages that are sent or waiting. Only the recipient can read what they say.',
  empty: 'There are no messages.',
  caption: 'Messages, newest first',
  created: 'Written',
  what: 'Message',
  to: 'To',
  state: 'State',
  subject: 'Subject',
  back: 'Outbox',
  open: 'Read',
  gone: 'The text was destroyed after the message was sent or taken back.',
  hidden: 'Only the recipient can read what it says.',
  kinds: {
    'weekly-form': 'This week’s link to the workplace',
    'weekly-reminder': 'New link to the workplace',
  },
  otherKind: 'Message',
  states: {
    waiting: 'Waiting',
    sent: 'Sent',
    'given-up': 'Did not arrive',
    withdrawn: 'Taken back',
  },
  shownOnly: 'Shown here only',
  tries: (count) => (count === 1 ? '1 try' : `${count} tries`),
  problems: {
    'no-connection': 'There is no connection to the mail server.',
    'login-refused': 'The mail server refuses our login.',
    'recipient-refused': 'The recipient’s address was refused.',
    'server-refused': 'The mail server did not accept the message.',
    unknown: 'The message could not be sent.',
  },
}
