import { Kind, parse } from 'graphql';

/**
 * A sentence for each type about people that an outside audience could reach. Its fields may be gone by their
 * tags, but that such a record exists, and how many there are, would still be told.
 */
export function findLeaks(
  contractApis: ReadonlyMap<string, string>,
  personalTypes: ReadonlySet<string>,
): string[] {
  return [...contractApis].flatMap(([contract, api]) =>
    parse(api).definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
      const { value } = definition.name;
      return personalTypes.has(value)
        ? [
            `The contract ${contract} reaches ${value}, a type about people: tag the fields that lead there.`,
          ]
        : [];
    }),
  );
}
