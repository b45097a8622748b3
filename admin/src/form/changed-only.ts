/** Of a form's values only those that were changed. */
export function changedOnly<Values extends object>(
  values: Values,
  dirty: Readonly<Partial<Record<keyof Values, unknown>>>,
): Partial<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => touched(dirty[name as keyof Values])),
  ) as Partial<Values>;
}

function touched(mark: unknown): boolean {
  if (Array.isArray(mark)) return mark.some(touched);
  return mark === true;
}
