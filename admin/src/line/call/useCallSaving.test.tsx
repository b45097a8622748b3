// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../graphql/ask.js';
import type { CallForm, WholeCall } from './call.form.js';
import { useCallSaving } from './useCallSaving.js';

vi.mock('../../graphql/ask.js', () => ({ ask: vi.fn() }));

const call = { id: 'call', version: 1 } as WholeCall;
const typed: CallForm = { content: { concern: 'A girl is back, afraid.' } as CallForm['content'] };

/** A server that takes only what is sent with the version it has. */
class Server {
  version = 1;
  readonly refused: string[] = [];

  /** Takes something in after a while, as a network does. */
  async take(what: string, version: number): Promise<{ call: { version: number } }> {
    await new Promise((done) => setTimeout(done, 5));
    if (version !== this.version) this.refused.push(what);
    this.version += 1;
    return { call: { version: this.version } };
  }
}

let server: Server;
beforeEach(() => {
  server = new Server();
  vi.mocked(ask).mockImplementation(async (_document, variables) => {
    const { input } = variables as { input: { version: number } };
    const saved = await server.take('what was typed', input.version);
    return { saveCall: { __typename: 'CallSaved', ...saved } };
  });
});

const open = () => renderHook(() => useCallSaving(call, () => typed)).result;
const ringBack = (version: number) => server.take('that they were rung back', version);

describe('a command on a call that is being typed', () => {
  it('takes along what was typed just before it', async () => {
    const saving = open();
    await act(() => saving.current.command(ringBack));
    expect(server.version).toBe(3);
    expect(server.refused).toEqual([]);
  });

  it('waits for a save that is on its way, and the next save waits for it', async () => {
    const saving = open();
    await act(async () => {
      const before = saving.current.saveNow();
      const command = saving.current.command(ringBack);
      const after = saving.current.saveNow();
      await Promise.all([before, command, after]);
      await saving.current.saveNow();
    });
    expect(server.refused).toEqual([]);
    expect(server.version).toBe(6);
  });
});
