// Which entries of a list somebody means by what they typed. An entry has a name, and may have another one.

/** Those that hold every word somewhere in a name; words of one or two letters at the beginning of one. */
export function foundBy(query, options) {
  const words = plain(query).split(' ');
  return options.filter(({ name, also = '' }) => {
    const names = ` ${plain(`${name} ${also}`)}`;
    return words.every((word) => names.includes(word.length < 3 ? ` ${word}` : word));
  });
}

/** The one of that very name; none for an empty line, which names nothing. */
export function meantBy(text, options) {
  const named = plain(text);
  if (named === '') return undefined;
  return options.find(({ name, also = '' }) => plain(name) === named || plain(also) === named);
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
