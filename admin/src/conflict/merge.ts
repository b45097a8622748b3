/** What two people made of one record while both were writing in it. */
export interface Merged<Content extends object> {
  /** What only the other one changed: it goes into the form. */
  readonly taken: Partial<Content>;
  /** What both changed, and not alike: somebody has to choose. */
  readonly clashes: readonly (keyof Content)[];
}

/**
 * Lays what somebody else saved beside what is typed here, field by field.
 * @param base what both began from
 */
export function merged<Content extends object>(
  base: Content,
  mine: Content,
  theirs: Content,
): Merged<Content> {
  const changed = (Object.keys(theirs) as (keyof Content)[]).filter(
    (field) => !alike(theirs[field], base[field]) && !alike(theirs[field], mine[field]),
  );
  const isMine = (field: keyof Content) => !alike(mine[field], base[field]);
  return {
    taken: Object.fromEntries(
      changed.filter((field) => !isMine(field)).map((field) => [field, theirs[field]]),
    ) as Partial<Content>,
    clashes: changed.filter(isMine),
  };
}

/** Whether two values of a field say the same; an empty text says as little as none. */
export function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
}
