/** Where each of the load formats keeps what linkage compares. */
export const builtInMaps = {
  nrm: {
    id: 'nrm_reference',
    columns: [
      { column: 'forename', kind: 'forename' },
      { column: 'surname', kind: 'surname' },
      { column: 'also_known_as', kind: 'alias' },
      { column: 'date_of_birth', kind: 'date' },
      { column: 'sex', kind: 'sex' },
      { column: 'nationality', kind: 'nationality' },
      { column: 'local_authority', kind: 'place' },
      { column: 'nrm_reference', kind: 'code', register: 'NRM reference' },
      { column: 'home_office_reference', kind: 'code', register: 'Home Office reference' },
      { column: 'referral_date', kind: 'event' },
    ],
  },
  ictg: {
    id: 'ictg_id',
    columns: [
      { column: 'first_name', kind: 'forename' },
      { column: 'last_name', kind: 'surname' },
      { column: 'dob', kind: 'date' },
      { column: 'gender', kind: 'sex' },
      { column: 'nationality', kind: 'nationality' },
      { column: 'local_authority_gss', kind: 'place' },
      { column: 'nrm_reference', kind: 'code', register: 'NRM reference' },
      { column: 'referral_received', kind: 'event' },
    ],
  },
  'looked-after': {
    id: 'lac_id',
    columns: [
      { column: 'forename', kind: 'forename' },
      { column: 'surname', kind: 'surname' },
      { column: 'dob', kind: 'date' },
      { column: 'sex', kind: 'sex' },
      { column: 'la_gss', kind: 'place' },
      { column: 'child_id', kind: 'code', register: 'child of the council', within: 'la_gss' },
      { column: 'upn', kind: 'code', register: 'pupil number' },
      { column: 'home_office_reference', kind: 'code', register: 'Home Office reference' },
      { column: 'decom', kind: 'event' },
    ],
  },
};
//# sourceMappingURL=built-in.js.map
