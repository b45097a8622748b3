import { z } from 'zod';
import {
  commonVariables,
  EnvironmentFault,
  mailVariables,
  readEnvironment,
} from '@ictg/kit/environment';
import { productionSecretFaults, secretVariable } from '@ictg/kit/secret';

const variables = {
  ...commonVariables,
  ...mailVariables,
  FORM_DATABASE_URL: z.url(),
  AUDIT_SECRET: z.string().min(32),
  /** Shared by our own services: with it this one asks for a token. */
  SERVICE_SECRET: secretVariable,
  /** Signs what the pages carry, so that no other site can send a form. */
  FORM_SECRET: secretVariable,
  /** The largest file that casework takes, in millions of bytes. */
  FILE_MEGABYTES: z.coerce.number().int().min(1).max(100).default(10),
  IDENTITY_URL: z.url(),
  CASEWORK_URL: z.url(),
  /** The address in people's browsers; links in mails begin with it. */
  PUBLIC_URL: z.url(),
};

/** The settings of the running service. */
export type Settings = z.infer<z.ZodObject<typeof variables>>;

/** Reads the settings of the running service; every fault is reported at once. */
export function environment(source: Record<string, string | undefined> = process.env): Settings {
  const settings = readEnvironment(variables, source);
  const faults =
    settings.MODE === 'trial'
      ? []
      : [
          ...productionSecretFaults('FORM_SECRET', settings.FORM_SECRET),
          ...productionSecretFaults('SERVICE_SECRET', settings.SERVICE_SECRET),
        ];
  if (faults.length > 0) throw new EnvironmentFault(faults);
  return settings;
}

/** The settings of migration, which works as the database's administrator. */
export function migrationEnvironment() {
  return readEnvironment({ DATABASE_URL: z.url() }, process.env);
}
