import { z } from 'zod';

const variables = z.object({
  /** A trial that runs already; absent means one of its own. */
  JOURNEY_URL: z.url().optional(),
  /** The data folder of that trial. */
  JOURNEY_DATA_DIR: z.string().optional(),
  /** A browser that is installed; absent means the one that npm brings. */
  JOURNEY_BROWSER: z.string().optional(),
});

/** What a run through the whole system may be told. */
export function runSettings() {
  const given = variables.parse(process.env);
  return {
    url: given.JOURNEY_URL,
    folder: given.JOURNEY_DATA_DIR,
    browser: given.JOURNEY_BROWSER,
  };
}

/** What a process started from here needs of the machine. */
export function machine(changes: Record<string, string> = {}): Record<string, string> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'LD_LIBRARY_PATH', 'NODE_EXTRA_CA_CERTS'];
  const kept = names.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), ...changes };
}

/** Makes a folder the temporary one of this process and of what it loads from now on. */
export function useTemporaryFolder(folder: string): void {
  process.env.TMPDIR = folder;
}
