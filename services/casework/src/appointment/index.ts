export { AppointmentResolver } from './appointment.resolver.js';
export { appointmentWords } from './appointment.words.js';
