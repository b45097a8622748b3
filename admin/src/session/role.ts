/** The roles of this service, as the token names them. */
export const roles = [
  'manager',
  'direct-worker',
  'rpc',
  'regional-practitioner',
  'post-18-worker',
  'line',
  'organiser',
  'analyst',
  'steward',
  'adjudicator',
  'auditor',
  'partner',
  'contract-manager',
  'competent-authority',
  'system',
] as const;

/** One role. */
export type Role = (typeof roles)[number];

const words: Record<Role, string> = {
  manager: 'Service manager',
  'direct-worker': 'Direct worker',
  rpc: 'RPC',
  'regional-practitioner': 'Regional practitioner',
  'post-18-worker': 'Post-18 worker',
  line: 'Support line',
  organiser: 'Session organiser',
  analyst: 'Analyst',
  steward: 'Data steward',
  adjudicator: 'Link adjudicator',
  auditor: 'Information governance',
  partner: 'Partner agency',
  'contract-manager': 'Contract manager',
  'competent-authority': 'Competent authority',
  system: 'System',
};

const onCases: readonly string[] = [
  'manager',
  'line',
  'direct-worker',
  'rpc',
  'regional-practitioner',
  'post-18-worker',
];

/** Whether one of the roles works on cases, so that there are counts and tasks for it. */
export function worksOnCases(roles: readonly string[]): boolean {
  return roles.some((role) => onCases.includes(role));
}

/** What people call a role. An unknown one is shown as it is. */
export function roleWords(role: string): string {
  return (words as Partial<Record<string, string>>)[role] ?? role;
}
