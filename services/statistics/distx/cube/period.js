/** How far apart two quarters are; quarters count on from the year 0. */
export function ordinal(quarter) {
  const [year, part] = quarter.split('-Q');
  return Number(year) * 4 + Number(part) - 1;
}
export function quarterOf(at) {
  return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`;
}
/** Every quarter from the first to the last, both included. */
export function quartersBetween(from, to) {
  const first = ordinal(from);
  return Array.from({ length: Math.max(0, ordinal(to) - first + 1) }, (_, at) =>
    quarterOf(first + at),
  );
}
export function isQuarter(text) {
  return /^\d{4}-Q[1-4]$/.test(text);
}
export function yearOf(quarter) {
  return quarter.slice(0, 4);
}
const lastDays = ['03-31', '06-30', '09-30', '12-31'];
/** The last calendar day of the quarter. */
export function lastDay(quarter) {
  return `${yearOf(quarter)}-${lastDays[ordinal(quarter) % 4] ?? ''}`;
}
/** The calendar day this many days after another. */
export function daysAfter(day, days) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
//# sourceMappingURL=period.js.map
