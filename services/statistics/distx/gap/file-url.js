/** The files that an answer can be taken away as. */
export const formats = ['csv', 'json', 'ods'];
/** The path of the same answer as a file. It names the snapshot and every choice, so it is the same for ever. */
export function fileUrl({ opened, answer }, format) {
  const { measures, by, from, to, population, worker, window, geography } = answer.query;
  const question = new URLSearchParams({
    measure: measures.join(','),
    by: by.join(','),
    from,
    to,
    population,
    worker,
    window,
    geography,
  });
  return `/statistics/${opened.id}/guardianship-gap.${format}?${question.toString()}`;
}
//# sourceMappingURL=file-url.js.map
