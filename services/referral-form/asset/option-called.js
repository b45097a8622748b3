/** The option that a typed text names, by its name or its name in the other language. Nothing typed names nothing. */
export function optionCalled(text, options) {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  return options.find(({ textContent, dataset }) =>
    [textContent, dataset.also ?? ''].some((name) => plain(name) === wanted),
  );
}

/** The names of what a typed text finds, by the beginnings of short words and any part of long ones. */
export function foundBy(query, options) {
  const words = plain(query).split(' ');
  return options
    .filter(({ textContent, dataset }) => {
      const names = ` ${plain(`${textContent} ${dataset.also ?? ''}`)}`;
      return words.every((word) => names.includes(word.length < 3 ? ` ${word}` : word));
    })
    .map(({ textContent }) => textContent);
}

// As people type: without accents, capitals and signs.
function plain(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
