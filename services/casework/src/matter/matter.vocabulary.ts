/** What the service must answer for. */
export const matterKinds = ['COMPLAINT', 'INCIDENT'] as const;
export type MatterKind = (typeof matterKinds)[number];

/** From whom it came. A child's own complaint is one like any other. */
export const matterSources = [
  'CHILD',
  'FAMILY_OR_CARER',
  'PROFESSIONAL',
  'PUBLIC',
  'STAFF',
] as const;
export type MatterSource = (typeof matterSources)[number];

/** What it is about. A working list of the service, a local setting. */
export const matterSubjects = [
  'QUALITY_OF_SUPPORT',
  'CONDUCT_OF_STAFF',
  'DELAY',
  'INFORMATION_SHARED',
  'HARM_TO_CHILD',
  'THREAT_TO_STAFF',
  'LOST_DATA_OR_DEVICE',
  'OTHER',
] as const;
export type MatterSubject = (typeof matterSubjects)[number];

/** What was found. */
export const matterFindings = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'LEARNING_ONLY'] as const;
export type MatterFinding = (typeof matterFindings)[number];
