import { describe, expect, it } from 'vitest';
import { workAddressFault } from './work-address.rules.js';

describe('an address for work', () => {
  it.each([
    ['sian.ŵyn@council.gov.uk', []],
    [' name@police.example ', []],
    ['name@surrey.example', ['surrey.example']],
    ['name@children.Surrey.example', ['surrey.example', 'other.example']],
  ])('is taken: %s where %j is known', (email, domains) => {
    expect(workAddressFault(email, domains)).toBeUndefined();
  });

  it.each([
    ['somebody@gmail.com', [], /mailbox of a person/],
    ['somebody@Hotmail.co.uk', [], /mailbox of a person/],
    ['somebody@gmail.com', ['surrey.example'], /your own agency.*@surrey\.example/],
    ['name@notsurrey.example', ['surrey.example'], /your own agency/],
    ['name@surrey.example.evil.example', ['surrey.example'], /your own agency/],
    ['nobody', [], /work e-mail/],
    ['a b@council.gov.uk', [], /work e-mail/],
    ['name@council', [], /work e-mail/],
    ['name@council.gov.uk\nbcc: all@example.org', [], /work e-mail/],
    [`${'n'.repeat(250)}@council.gov.uk`, [], /work e-mail/],
  ])('is refused: %s where %j is known', (email, domains, said) => {
    expect(workAddressFault(email, domains)).toMatch(said);
  });
});
