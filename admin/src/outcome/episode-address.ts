import type { OutcomeEpisodesInput } from '../__generated__/graphql.js';

/** The page of the episodes behind one figure of a cohort. */
export function episodeAddress(input: OutcomeEpisodesInput): string {
  return `/outcomes/episodes?${new URLSearchParams(
    Object.entries(input)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([name, value]) => [name, value]),
  ).toString()}`;
}

/** What an address of that page asks for; null where it is not whole. */
export function episodesAsked(parameters: URLSearchParams): OutcomeEpisodesInput | null {
  const asked = Object.fromEntries(parameters);
  return asked.openedFrom === undefined ||
    asked.openedUntil === undefined ||
    asked.route === undefined
    ? null
    : ({ group: 'ALL', ...asked } as unknown as OutcomeEpisodesInput);
}
