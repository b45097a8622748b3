/** A field's name as people read it: `firstContactAt` becomes "first contact". */
export function fieldWords(field: string): string {
  const last = field.split('.').at(-1) ?? field;
  return last
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
    .replace(/ (at|on|id|subject)$/, '');
}
