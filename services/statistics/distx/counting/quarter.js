/** The calendar quarter of a day. */
export function quarterOfDay(day) {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  return `${Number(day.slice(0, 4))}-Q${quarter}`;
}
//# sourceMappingURL=quarter.js.map
