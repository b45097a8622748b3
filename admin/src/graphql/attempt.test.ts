import { describe, expect, it } from 'vitest';
import { attempt } from './attempt.js';
import { GraphFault } from './fault.js';

interface Words {
  readonly text: string;
}

/** A server that does a create once by its key, and whose answers may be lost on the way. */
class Server {
  readonly saved: string[] = [];
  private first: string | null = null;
  loses = false;

  readonly send = ({ text }: Words): Promise<object> => {
    const again = this.first !== null;
    if (!again) {
      this.first = text;
      this.saved.push(text);
    }
    if (this.loses) return Promise.reject(new GraphFault('offline', 'There is no connection.'));
    return Promise.resolve(
      this.first === text
        ? { __typename: 'Success', referral: { id: 'ref_1' } }
        : { __typename: 'RuleBroken', code: 'IDEMPOTENCY_KEY_REUSED', message: 'Used before.' },
    );
  };
}

describe('a command whose answer was lost', () => {
  const lost = async (server: Server, words: Words) => {
    server.loses = true;
    const outcome = await attempt(server.send, words, null);
    server.loses = false;
    return outcome;
  };

  it('is remembered as sent, for nobody knows whether it was saved', async () => {
    const outcome = await lost(new Server(), { text: 'One.' });
    expect([outcome.fault?.kind, outcome.unsure]).toEqual(['offline', { text: 'One.' }]);
  });

  it('is done once when it is sent again as it was', async () => {
    const server = new Server();
    const { unsure } = await lost(server, { text: 'One.' });
    const again = await attempt(server.send, { text: 'One.' }, unsure);
    expect([again.success, again.unsure]).toEqual([
      { __typename: 'Success', referral: { id: 'ref_1' } },
      null,
    ]);
    expect(server.saved).toEqual(['One.']);
  });

  it('leads to what was saved when it was changed before it was sent again', async () => {
    const server = new Server();
    const { unsure } = await lost(server, { text: 'One.' });
    const changed = await attempt(server.send, { text: 'One. And another.' }, unsure);
    expect(changed.problem).toMatchObject({ code: 'SAVED_EARLIER', place: '/referrals/ref_1' });
    expect(server.saved).toEqual(['One.']);
  });

  it('is told as it is where the key was used by something else', async () => {
    const server = new Server();
    await attempt(server.send, { text: 'One.' }, null);
    const other = await attempt(server.send, { text: 'Two.' }, null);
    expect(other.problem?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('was not saved where the role may not', async () => {
    const refuses = () => Promise.reject(new GraphFault('not-allowed', 'Not yours.'));
    expect((await attempt(refuses, { text: 'One.' }, null)).unsure).toBeNull();
  });
});
