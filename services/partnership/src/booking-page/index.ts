/** The pages behind links of sessions, for people without an account. */
export { addBookingPages } from './booking-page.routes.js';
export { overPage, pageAnswer, sendLinked, tongueOf } from './linked-page.js';
