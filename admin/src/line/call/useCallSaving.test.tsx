// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  CallDocument,
  DeleteDraftDocument,
  DraftsDocument,
  SaveCallDocument,
  SaveDraftDocument,
} from '../../__generated__/graphql.js';
import { ask } from '../../graphql/ask.js';
import { GraphFault } from '../../graphql/fault.js';
import { formOf, type CallContent, type CallForm, type WholeCall } from './call.form.js';
import { useCallSaving } from './useCallSaving.js';

vi.mock('../../graphql/ask.js', () => ({ ask: vi.fn() }));

const longest = 20;

/** A server that takes only what is sent with the version it has, and no text that is too long. */
class Server {
  call = {
    id: 'call',
    version: 1,
    told: 'BASE',
    outcomes: [],
    caller: { type: 'NOT_ASKED', name: null },
  } as unknown as WholeCall;
  draft: { key: string; version: number; body: unknown; savedAt: string } | null = null;
  readonly refused: number[] = [];
  isSilent = false;

  /** Somebody else writes. */
  lena(told: string): void {
    this.call = { ...this.call, version: this.call.version + 1, told };
  }

  /** Takes something in after a while, as a network does. */
  async take(version: number, content: Partial<CallContent> = {}) {
    await new Promise((done) => setTimeout(done, 5));
    if (version !== this.call.version) {
      this.refused.push(version);
      const changes = [{ by: 'Lena Example', at: '2026-03-04T09:12:00Z', fields: ['told'] }];
      return { __typename: 'ChangedMeanwhile', code: 'X', message: 'Changed.', changes } as const;
    }
    if ((content.told ?? '').length > longest)
      return {
        __typename: 'InvalidInput',
        code: 'TOO_LONG',
        message: 'Told is too long: at most 20 characters, and this has 30. Shorten it.',
        field: 'content.told',
      } as const;
    const { callerName, ...rest } = content;
    const caller = { ...this.call.caller, ...(callerName !== undefined && { name: callerName }) };
    this.call = { ...this.call, ...rest, caller, version: version + 1 } as WholeCall;
    if (this.isSilent) throw new GraphFault('offline', 'x');
    return { __typename: 'CallSaved', call: { version: version + 1 } } as const;
  }

  answer(document: unknown, { input }: { input: never }): unknown {
    const { version, content, body } = (input ?? {}) as Record<
      'version' | 'content' | 'body',
      never
    >;
    if (document === SaveCallDocument)
      return this.take(version, content).then((saveCall) => ({ saveCall }));
    if (document === CallDocument) return { call: this.call };
    if (document === DraftsDocument) return { drafts: this.draft === null ? [] : [this.draft] };
    if (document === DeleteDraftDocument) return (this.draft = null);
    expect(document).toBe(SaveDraftDocument);
    this.draft = { key: 'call', version: 1, body, savedAt: '2026-03-04T09:12:00Z' };
    return { saveDraft: { __typename: 'SaveDraftSuccess', draft: this.draft } };
  }
}

let server: Server;
beforeEach(() => {
  server = new Server();
  vi.mocked(ask).mockImplementation((document, variables) =>
    Promise.resolve(server.answer(document, variables as never) as never),
  );
});

async function open() {
  const { call } = server;
  const { result } = renderHook(() => {
    const form = useForm<CallForm>({ defaultValues: formOf(call) });
    return { form, saving: useCallSaving(call, form) };
  });
  await act(() => Promise.resolve());
  const type = (field: keyof CallContent, value: string) =>
    act(() => result.current.form.setValue(`content.${field}`, value as never));
  const save = () => act(() => result.current.saving.saveNow());
  return {
    page: () => result.current.saving,
    shown: (field: keyof CallContent) => result.current.form.getValues(`content.${field}`),
    type,
    save,
    write: async (field: keyof CallContent, value: string) => {
      type(field, value);
      return save();
    },
  };
}

const ringBack = (version: number) =>
  server.take(version).then((taken) => (taken.__typename === 'CallSaved' ? taken : null));

describe('a command on a call that is being typed', () => {
  it('takes along what was typed just before it', async () => {
    const { page, type } = await open();
    type('told', 'A girl is back.');
    await act(() => page().command(ringBack));
    expect(server.call).toMatchObject({ told: 'A girl is back.', version: 3 });
    expect(server.refused).toEqual([]);
  });

  it('waits for a save that is on its way, and the next save waits for it', async () => {
    const { page, type } = await open();
    type('told', 'A girl is back.');
    await act(async () => {
      const before = page().saveNow();
      const command = page().command(ringBack);
      await Promise.all([before, command, page().saveNow()]);
    });
    expect(server.refused).toEqual([]);
    expect(server.call.version).toBe(3);
  });
});

describe('two people in one call', () => {
  it('find in their form what only the other one wrote', async () => {
    const { write, page, shown } = await open();
    server.lena('BASE LENA');
    expect(await write('callerName', 'Example')).toBe(true);
    expect(server.call).toMatchObject({ told: 'BASE LENA', caller: { name: 'Example' } });
    expect(shown('told')).toBe('BASE LENA');
    expect(page().standing.taken).toEqual({ by: 'Lena Example', fields: ['told'] });
  });

  it('never write over each other by typing on: what both wrote waits for a choice', async () => {
    const { write, page } = await open();
    server.lena('BASE LENA');
    expect(await write('told', 'BASE MARA')).toBe(false);
    await write('told', 'BASE MARA MORE');
    await write('callerName', 'Example');
    expect(server.call).toMatchObject({ told: 'BASE LENA', caller: { name: 'Example' } });
    expect(page().standing.clashes).toMatchObject([{ field: 'told', by: 'Lena Example' }]);
  });

  it.each([
    ['THEIRS', 'BASE LENA'],
    ['MINE', 'BASE MARA'],
    ['BOTH', 'BASE LENA\n\nBASE MARA'],
  ] as const)('choose %s, and that stands for both', async (choice, told) => {
    const { write, page, save, shown } = await open();
    server.lena('BASE LENA');
    await write('told', 'BASE MARA');
    act(() => page().choose('told', choice));
    if (told.length > longest) return expect(shown('told')).toBe(told);
    await save();
    expect(server.call.told).toBe(told);
    expect(shown('told')).toBe(told);
    expect(page().standing.clashes).toEqual([]);
  });

  it('are not told of their own words when an answer was lost on the way', async () => {
    const { write, page } = await open();
    server.isSilent = true;
    await write('told', 'BASE M');
    server.isSilent = false;
    expect(await write('told', 'BASE MARA')).toBe(true);
    expect(server.call.told).toBe('BASE MARA');
    expect(page().standing).toMatchObject({ clashes: [], taken: null });
  });

  it('see a call that is read again laid beside what they type', async () => {
    const { page, type, save } = await open();
    type('told', 'BASE MARA');
    server.lena('BASE LENA');
    await act(() => Promise.resolve(page().saw(server.call)));
    await save();
    expect(server.call.told).toBe('BASE LENA');
    expect(page().standing.clashes).toHaveLength(1);
  });
});

describe('a text that the server does not take', () => {
  const tooLong = 'x'.repeat(30);

  it('keeps no other field from being saved', async () => {
    const { write, page, type } = await open();
    type('told', tooLong);
    expect(await write('callerName', 'Example')).toBe(false);
    expect(server.call).toMatchObject({ told: 'BASE', caller: { name: 'Example' } });
    expect(page().standing.refused).toMatchObject([{ field: 'content.told' }]);
    expect(page().isUnsaved).toBe(false);
  });

  it('is there again when the page is opened anew, and gone from the drafts once it is mended', async () => {
    await (await open()).write('told', tooLong);
    const again = await open();
    expect(again.shown('told')).toBe(tooLong);
    expect(await again.write('told', 'Short.')).toBe(true);
    expect(server.call.told).toBe('Short.');
    expect(server.draft).toBeNull();
    expect(again.page().standing.refused).toEqual([]);
  });
});
