import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildASTSchema, parse } from 'graphql';

/** A sentence for each change that would break somebody who uses the released graph. */
export async function findBreakingChanges(released: string, present: string): Promise<string[]> {
  const build = (sdl: string) => buildASTSchema(parse(sdl), { assumeValidSDL: true });
  const changes = await diff(build(released), build(present), [
    // What has been marked deprecated in a release may go in the next.
    DiffRule.suppressRemovalOfDeprecatedField,
  ]);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(
      ({ message, path }) => `Breaks the released graph at ${path ?? 'the schema'}: ${message}.`,
    );
}
