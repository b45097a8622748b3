/** A draft that arrives while somebody types already: what they typed stays, the draft fills in the rest. */
export function aroundTyped<Form extends object>(start: Form, typed: Form, draft: Form): Form {
  return merged(start, typed, draft) as Form;
}

function merged(start: unknown, typed: unknown, draft: unknown): unknown {
  if (!isPlain(typed) || !isPlain(draft)) return same(start, typed) ? draft : typed;
  const before = isPlain(start) ? start : {};
  const names = new Set([...Object.keys(typed), ...Object.keys(draft)]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      name in draft ? merged(before[name], typed[name], draft[name]) : typed[name],
    ]),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
