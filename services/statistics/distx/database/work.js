const sources = `'nrm', 'casework', 'looked-after', 'casework-work', 'partnership-work'`;
/** Two more feeds: what the service did beside its children, and awareness sessions. */
export const work = {
  name: '0007-work',
  statements: ['feed', 'source_record'].flatMap((table) => [
    `alter table "${table}" drop constraint "${table}_source_check"`,
    `alter table "${table}" add constraint "${table}_source_check" check ("source" in (${sources}))`,
  ]),
};
//# sourceMappingURL=work.js.map
