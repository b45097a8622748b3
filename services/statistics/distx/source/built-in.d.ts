/** Where each of the load formats keeps what linkage compares. */
export declare const builtInMaps: {
  readonly nrm: {
    readonly id: 'nrm_reference';
    readonly columns: readonly [
      {
        readonly column: 'forename';
        readonly kind: 'forename';
      },
      {
        readonly column: 'surname';
        readonly kind: 'surname';
      },
      {
        readonly column: 'also_known_as';
        readonly kind: 'alias';
      },
      {
        readonly column: 'date_of_birth';
        readonly kind: 'date';
      },
      {
        readonly column: 'sex';
        readonly kind: 'sex';
      },
      {
        readonly column: 'nationality';
        readonly kind: 'nationality';
      },
      {
        readonly column: 'local_authority';
        readonly kind: 'place';
      },
      {
        readonly column: 'nrm_reference';
        readonly kind: 'code';
        readonly register: 'NRM reference';
      },
      {
        readonly column: 'home_office_reference';
        readonly kind: 'code';
        readonly register: 'Home Office reference';
      },
      {
        readonly column: 'referral_date';
        readonly kind: 'event';
      },
    ];
  };
  readonly ictg: {
    readonly id: 'ictg_id';
    readonly columns: readonly [
      {
        readonly column: 'first_name';
        readonly kind: 'forename';
      },
      {
        readonly column: 'last_name';
        readonly kind: 'surname';
      },
      {
        readonly column: 'dob';
        readonly kind: 'date';
      },
      {
        readonly column: 'gender';
        readonly kind: 'sex';
      },
      {
        readonly column: 'nationality';
        readonly kind: 'nationality';
      },
      {
        readonly column: 'local_authority_gss';
        readonly kind: 'place';
      },
      {
        readonly column: 'nrm_reference';
        readonly kind: 'code';
        readonly register: 'NRM reference';
      },
      {
        readonly column: 'referral_received';
        readonly kind: 'event';
      },
    ];
  };
  readonly 'looked-after': {
    readonly id: 'lac_id';
    readonly columns: readonly [
      {
        readonly column: 'forename';
        readonly kind: 'forename';
      },
      {
        readonly column: 'surname';
        readonly kind: 'surname';
      },
      {
        readonly column: 'dob';
        readonly kind: 'date';
      },
      {
        readonly column: 'sex';
        readonly kind: 'sex';
      },
      {
        readonly column: 'la_gss';
        readonly kind: 'place';
      },
      {
        readonly column: 'child_id';
        readonly kind: 'code';
        readonly register: 'child of the council';
        readonly within: 'la_gss';
      },
      {
        readonly column: 'upn';
        readonly kind: 'code';
        readonly register: 'pupil number';
      },
      {
        readonly column: 'home_office_reference';
        readonly kind: 'code';
        readonly register: 'Home Office reference';
      },
      {
        readonly column: 'decom';
        readonly kind: 'event';
      },
    ];
  };
};
