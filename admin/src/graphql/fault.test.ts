import { describe, expect, it } from 'vitest';
import { faultOf, isSignedOut, wantsDocumentId } from './fault.js';
import { isProblem, problemsByField } from './problem.js';

describe('an answer without data', () => {
  it('covers the screen when the sign-in has ended, however the graph says so', () => {
    expect(isSignedOut(401, undefined)).toBe(true);
    expect(isSignedOut(200, [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }])).toBe(
      true,
    );
    expect(isSignedOut(200, [{ message: 'no' }])).toBe(false);
  });

  it('switches to trusted documents when the gateway asks for them', () => {
    expect(wantsDocumentId([{ message: 'PersistedQueryOnly' }])).toBe(true);
    expect(
      wantsDocumentId([{ message: 'x', extensions: { code: 'PERSISTED_DOCUMENT_ONLY' } }]),
    ).toBe(true);
    expect(wantsDocumentId([{ message: 'Unexpected error.' }])).toBe(false);
  });

  it('becomes a sentence with the reference to quote', () => {
    const fault = faultOf(500, [
      { message: 'Unexpected error.', extensions: { requestId: 'r-1' } },
    ]);
    expect([fault.kind, fault.reference]).toEqual(['server', 'r-1']);
    expect(faultOf(403, undefined).kind).toBe('not-allowed');
  });

  it('tells what is wrong with a question, where the service says so', () => {
    const said = 'The search holds a character that nobody can see or read: type it again.';
    const refused = (code: string) => faultOf(200, [{ message: said, extensions: { code } }]);
    expect(refused('BAD_USER_INPUT').message).toBe(said);
    expect(refused('INTERNAL').message).toBe('The service could not answer this.');
  });

  it('is no fault before anything has been counted', () => {
    const fault = faultOf(200, [
      {
        message: 'No snapshot has been published yet.',
        extensions: { code: 'BAD_USER_INPUT', reason: 'NO_SNAPSHOT_YET' },
      },
    ]);
    expect([fault.kind, fault.message]).toEqual(['not-yet', 'No snapshot has been published yet.']);
  });
});

describe('a problem', () => {
  it('is told apart from a success by its name', () => {
    expect(isProblem({ __typename: 'AcceptReferralSuccess' })).toBe(false);
    expect(isProblem({ __typename: 'RuleBroken', code: 'X', message: 'y' })).toBe(true);
  });

  it('goes to the field it names', () => {
    const problem = {
      __typename: 'InvalidInput',
      code: 'X',
      message: 'Give a date.',
      field: 'child.bornOn',
    } as const;
    expect(problemsByField(problem)).toEqual({ 'child.bornOn': 'Give a date.' });
    expect(problemsByField(null)).toEqual({});
  });
});
