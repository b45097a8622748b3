/** Mail that leaves with the transaction that decided on it. */
export { MailEntity, type Mail } from './mail.entity.js';
export { mailStates, type MailState } from './mail-state.js';
export { mailTable } from './mail.table.js';
export { sendingJobs, type MailSettings } from './send-mail.js';
export { workAddressFault } from './work-address.rules.js';
export { sendMailJob, writeMail, type NewMail } from './write-mail.js';
