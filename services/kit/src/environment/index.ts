import { z } from 'zod';
import { secretVariable } from '../secret/index.js';

/** Thrown when a process is started with settings it cannot work with; the message lists every fault. */
export class EnvironmentFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(
      `The settings of this process are not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
    this.name = 'EnvironmentFault';
  }
}

/**
 * Parses the settings of a process once, at its start.
 * @param shape one zod type for each variable
 * @param source where the variables come from: each service's own `environment.ts` passes `process.env`
 * @throws EnvironmentFault naming every variable that is missing or wrong, never only the first
 */
export function readEnvironment<Shape extends z.ZodRawShape>(
  shape: Shape,
  source: Record<string, string | undefined>,
): z.infer<z.ZodObject<Shape>> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = z.object(shape).safeParse(given, {
    error: ({ code, path }) =>
      code === 'invalid_type' && path?.length === 1 && !(String(path[0]) in given)
        ? 'is missing'
        : undefined,
  });
  if (parsed.success) return parsed.data;
  throw new EnvironmentFault(
    parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  );
}

/** The settings that every service of ours reads. */
export const commonVariables = {
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  MODE: z.enum(['trial', 'production']).default('production'),
  ISSUER: z.url(),
  JWKS_URL: z.url(),
  WORLD_DATE: z.iso.date().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
};

/** What an owner with a feed for the statistics service reads. */
export const feedVariables = {
  /** Seals people for linkage: the same for every owner, and never known to the statistics service. */
  LINKAGE_SECRET: secretVariable,
  /** What the statistics service's calls are checked with. */
  FEED_PUBLIC_KEY: z.string().min(32),
};

/** What a service that writes mails reads. Without a mail server mails wait in the queue. */
export const mailVariables = {
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default('guardians@example.org'),
};
