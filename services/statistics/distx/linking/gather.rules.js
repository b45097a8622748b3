/** The records of each child: whatever chosen links tie together. */
export function gatherChildren(records, links) {
  const parent = new Map(records.map(({ id }) => [id, id]));
  const root = (id) => {
    let at = id;
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) at = up;
    return at;
  };
  for (const { leftId, rightId, isChosen } of links) {
    if (!isChosen || !parent.has(leftId) || !parent.has(rightId)) continue;
    const [a, b] = [root(leftId), root(rightId)];
    if (a !== b) parent.set(b, a);
  }
  return [...Map.groupBy(records, ({ id }) => root(id)).values()].map((child) =>
    child.map(({ id }) => id),
  );
}
//# sourceMappingURL=gather.rules.js.map
