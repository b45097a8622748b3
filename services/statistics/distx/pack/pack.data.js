const referred = {
  population: 'NRM_CHILD',
  worker: 'ANY',
  window: 'EVER',
  geography: 'COMPARABLE',
};
const all = ['REFERRED', 'WITHOUT_WORKER', 'SHARE'];
/** The tables of every pack, in their order. Each is a question that anybody who reads statistics may ask. */
export const packTables = [
  {
    title: 'Children referred to the NRM without a guardian, by quarter',
    query: { ...referred, measures: all, by: ['QUARTER'] },
  },
  {
    title: 'The same by year and region',
    query: { ...referred, measures: all, by: ['YEAR', 'REGION'] },
  },
  {
    title: 'The same by year and local authority',
    query: { ...referred, measures: all, by: ['YEAR', 'LOCAL_AUTHORITY'] },
  },
  {
    title: 'Why they had no guardian, by year',
    query: { ...referred, measures: ['WITHOUT_WORKER'], by: ['YEAR', 'REASON'] },
  },
  {
    title: 'Time from the referral to a guardian, by year',
    query: { ...referred, measures: ['REFERRED'], by: ['YEAR', 'TIME_BAND'] },
  },
  {
    title: 'Looked-after children referred to the NRM without a direct worker, by year and region',
    query: {
      ...referred,
      population: 'NRM_CHILD_LOOKED_AFTER',
      worker: 'DIRECT_WORKER',
      measures: all,
      by: ['YEAR', 'REGION'],
    },
  },
];
//# sourceMappingURL=pack.data.js.map
