import { describe, expect, it } from 'vitest';
import { looksThereOf } from './our-looks.js';

const shown = (...names: string[]) =>
  looksThereOf({ __type: { fields: names.map((name) => ({ name })) } }).map(
    ({ question }) => question,
  );

describe('the logs of who looked', () => {
  it('are those that the partner’s part of the graph has', () => {
    expect(shown('agencyLooks', 'nrmReferrals', 'nrmLooks')).toEqual(['agencyLooks', 'nrmLooks']);
    expect(shown('agencyLooks', 'careLooks')).toEqual(['agencyLooks', 'careLooks']);
    expect(shown('agencyLooks', 'sharedChildren')).toEqual(['agencyLooks']);
  });

  it('are the service’s alone until the graph has answered', () => {
    expect(looksThereOf(undefined).map(({ question }) => question)).toEqual(['agencyLooks']);
  });
});
