/** Those who answer the line beside the demo person: by day, in the evening and at night. */
export const lineStaff = [
  {
    subject: 'line-evening',
    name: 'Noor Mockford',
    startedOn: '2020-02-03',
    languages: ['English', 'Arabic'],
  },
  {
    subject: 'line-night',
    name: 'Nia Sampleby',
    startedOn: '2020-02-03',
    languages: ['English', 'Welsh'],
  },
] as const;

/** The three shifts of a day in London, with who answers. */
export const shifts = [
  { from: '08:00', hours: 8, subject: 'line', name: 'Lena Example' },
  { from: '16:00', hours: 8, subject: 'line-evening', name: 'Noor Mockford' },
  { from: '00:00', hours: 8, subject: 'line-night', name: 'Nia Sampleby' },
] as const;

/** Who was on the line at a moment. */
export function onTheLineAt(at: Date): (typeof shifts)[number] {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      hour: '2-digit',
      hourCycle: 'h23',
    }).format(at),
  );
  const [day, evening, night] = shifts;
  return hour < 8 ? night : hour < 16 ? day : evening;
}
