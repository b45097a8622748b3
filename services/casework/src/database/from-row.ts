/** Makes an object of the graph from a row named as the graph names it; instants come as text and become dates. */
export function fromRow<Made extends object>(type: new () => Made, row: object): Made {
  return Object.assign(
    new type(),
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [
        field,
        field.endsWith('At') && typeof value === 'string' ? new Date(value) : (value as unknown),
      ]),
    ),
  );
}
