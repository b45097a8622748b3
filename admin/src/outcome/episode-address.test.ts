import { describe, expect, it } from 'vitest';
import { episodeAddress, episodesAsked } from './episode-address.js';

describe('the address of the episodes behind a figure', () => {
  it('asks for exactly that figure', () => {
    const input = {
      openedFrom: '2024-01-01',
      openedUntil: '2026-11-26',
      route: 'RPC',
      domain: 'EDUCATION',
      group: 'BETTER',
    } as const;
    const address = new URL(episodeAddress(input), 'https://example.test');
    expect(address.pathname).toBe('/outcomes/episodes');
    expect(episodesAsked(address.searchParams)).toEqual(input);
  });

  it('that is not whole asks for nothing', () => {
    expect(episodesAsked(new URLSearchParams('route=RPC'))).toBeNull();
  });
});
