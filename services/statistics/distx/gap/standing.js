const method =
  'Each innermost cell of one cube is rounded to a neighbouring multiple of the base, up or down, so that every published sum stays close; all answers are sums of that cube.';
/** How single children are protected in a snapshot, as the graph shows it. */
export function disclosureOf({ policy, audit }) {
  return {
    policy: policy.id,
    version: policy.version,
    base: policy.base,
    method,
    audit: { ...audit, cubes: audit.cubes ?? [] },
  };
}
/** What a snapshot stands on, as the graph shows it. */
export function provenanceOf(sources) {
  return {
    sources: sources.map((source) => ({
      ...source,
      asOf: source.asOf === null ? null : new Date(source.asOf),
      authorities: source.authorities.length,
    })),
  };
}
//# sourceMappingURL=standing.js.map
