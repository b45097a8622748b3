/** A list of texts as PostgreSQL reads it from a parameter, whatever the texts are. */
export function textArray(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
