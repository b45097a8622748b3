/** Where links of this process lead; set once at the start. */
let publicUrl = 'http://localhost:4000';

/** Says where links lead: the address in people's browsers. */
export function linksLeadTo(url: string): void {
  publicUrl = url.replace(/\/$/, '');
}

/** A link that people can follow in their browser. */
export function linkTo(path: string): string {
  return `${publicUrl}${path}`;
}
