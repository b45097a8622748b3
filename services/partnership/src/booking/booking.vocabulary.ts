/** Where a booking stands. */
export const bookingStates = ['BOOKED', 'WAITING', 'CANCELLED'] as const;
export type BookingState = (typeof bookingStates)[number];

/** How somebody came to be on the list. */
export const bookingOrigins = ['INVITATION', 'LINK', 'ORGANISER', 'WALK_IN', 'FILE'] as const;
export type BookingOrigin = (typeof bookingOrigins)[number];

/** Whether somebody came. */
export const attendances = ['NOT_RECORDED', 'CAME', 'DID_NOT_COME'] as const;
export type Attendance = (typeof attendances)[number];

/** What somebody who was invited has answered. */
export const invitationAnswers = ['NOT_ANSWERED', 'BOOKED', 'DECLINED'] as const;
export type InvitationAnswer = (typeof invitationAnswers)[number];

/** The languages in which the service writes. */
export const writtenLanguages = ['ENGLISH', 'WELSH'] as const;
export type WrittenLanguage = (typeof writtenLanguages)[number];
