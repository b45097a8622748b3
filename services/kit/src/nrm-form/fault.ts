/** Why something of an NRM form is not taken over; whoever reads it sees the reason beside the value. */
export const nrmFaults = {
  NO_SUCH_QUESTION: 'The NRM form has no such question.',
  NOT_OFFERED: 'The NRM form does not offer this answer.',
  ANSWERED_TWICE: 'Answered a second time, differently.',
  NOT_A_REFERENCE: 'This is no NRM reference.',
  NOT_A_DATE: 'This is not a date. Ask for the date of birth.',
  NOT_AN_EMAIL: 'This is not an e-mail address.',
  NO_SINGLE_AUTHORITY:
    'No single authority in England or Wales is called so. Choose it from the list.',
  UNCLEAR_QUESTION: 'It is not clear which question this answers.',
  TOO_LONG: 'It is longer than there is room for here. Take over by hand what matters of it.',
  WRONG_TYPE: 'It is no text, as an answer to this question must be.',
  UNREADABLE: 'It holds characters that nobody can see or read, shown here as \uFFFD. Type it.',
  TOO_MANY: 'The file holds more answers than an NRM form has. These were not read.',
} as const;
export type NrmFault = keyof typeof nrmFaults;
