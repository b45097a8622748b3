/** The address of a list with a filter: the count that leads there and the rows found are the same by construction. */
export function listAddress(path: string, filter: Readonly<Record<string, unknown>>): string {
  return `${path}?${new URLSearchParams({ filter: JSON.stringify(filter), page: '1', perPage: '50' }).toString()}`;
}
