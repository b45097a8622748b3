const firstMonths = ['January', 'April', 'July', 'October'];
const lastMonths = ['March', 'June', 'September', 'December'];
const lastDays = ['03-31', '06-30', '09-30', '12-31'];

/** The first month of a quarter: `January 2017`. */
export function firstMonthOf(quarter: string): string {
  return `${of(quarter, firstMonths)} ${quarter.slice(0, 4)}`;
}

/** The last month of a quarter: `September 2020`. */
export function lastMonthOf(quarter: string): string {
  return `${of(quarter, lastMonths)} ${quarter.slice(0, 4)}`;
}

/** The last day of a quarter. */
export function lastDayOf(quarter: string): string {
  return `${quarter.slice(0, 4)}-${of(quarter, lastDays)}`;
}

/** Whether a quarter had come to its end on a day. */
export function isOver(quarter: string, on: string): boolean {
  return lastDayOf(quarter) < on;
}

/** `2019, quarter 3`. */
export function quarterWords(code: string): string {
  return `${code.slice(0, 4)}, quarter ${code.slice(6)}`;
}

function of(quarter: string, parts: readonly string[]): string {
  return parts[Number(quarter.slice(6)) - 1] ?? '';
}
