/** Hands one referral over to casework. */
export const deliverJob = 'deliver-referral';
/** Hands over the answer to a question. */
export const deliverAnswerJob = 'deliver-answer';
