/** How far away a birthday is, in words. */
export function daysWords(days: number): string {
  if (days === 0) return 'today';
  const count = `${String(Math.abs(days))} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}
