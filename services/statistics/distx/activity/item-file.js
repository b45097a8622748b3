/** The path of the same answer as a file. It names the snapshot and every choice, so it is the same for ever. */
export function itemFileUrl({ opened, answer }, format) {
  const { subject, measures, by, from, to } = answer.query;
  const question = new URLSearchParams({
    subject,
    measure: measures.join(','),
    by: by.join(','),
    from,
    to,
  });
  return `/statistics/${opened.id}/service-statistics.${format}?${question.toString()}`;
}
//# sourceMappingURL=item-file.js.map
