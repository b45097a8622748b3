/** The council whose people one can be in a trial: it has teams, and they are asked to sessions. */
export const surrey = 'E10000030';

/** A kind of team that agencies of the demo world have. */
export interface TeamKind {
  readonly of: 'COUNCIL' | 'POLICE';
  readonly name: string;
  /** How many people are known in it, more or less. */
  readonly people: number;
  /** One agency in so many has it. */
  readonly every: number;
}

/** The teams of the demo world, by the kind of agency that has them. */
export const teamKinds: readonly TeamKind[] = [
  { of: 'COUNCIL', name: 'Assessment and safeguarding', people: 7, every: 1 },
  { of: 'COUNCIL', name: 'Youth justice', people: 5, every: 2 },
  { of: 'COUNCIL', name: 'Unaccompanied children', people: 4, every: 3 },
  { of: 'POLICE', name: 'Child exploitation', people: 6, every: 1 },
  { of: 'POLICE', name: 'Missing people', people: 4, every: 2 },
];

/** Made-up names: nobody is called so. */
export const demoGivenNames = [
  'Abermaw',
  'Brigid',
  'Cadogan',
  'Delphine',
  'Emrys',
  'Fionnuala',
  'Gwenllian',
  'Hortensia',
  'Idris',
  'Jocasta',
  'Kenelm',
  'Lowri',
  'Mortimer',
  'Nerys',
  'Oberon',
  'Perpetua',
  'Quentin',
  'Rhiannon',
  'Septimus',
  'Tegwen',
];

export const demoFamilyNames = [
  'Samplewright',
  'Madeupton',
  'Exampleby',
  'Testerley',
  'Placeholder',
  'Demonstrand',
  'Fictive',
  'Inventwell',
  'Mockford',
  'Specimen',
  'Standin',
  'Trialham',
];
