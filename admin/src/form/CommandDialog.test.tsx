// @vitest-environment happy-dom
import { Menu, MenuItem } from '@mui/material';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { createMemoryRouter, Link, RouterProvider } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import type { Command } from '../graphql/useCommand.js';
import { CommandDialog } from './CommandDialog.js';
import { TextInput } from './TextInput.js';

type Stand = Pick<Command<unknown, never>, 'problem' | 'fault' | 'isRunning' | 'clear'>;
const quiet: Stand = { problem: null, fault: null, isRunning: false, clear: () => undefined };

/** A form that exists only while it is open, as most do. */
function Asking({ close }: { readonly close: () => void }): ReactElement {
  const [command, setCommand] = useState(quiet);
  const form = useForm({ defaultValues: { answer: '' } });
  return (
    <CommandDialog
      open
      title="Answer"
      submitLabel="Send it"
      form={form}
      command={{ ...command, clear: () => setCommand(quiet) }}
      onClose={close}
      onSubmit={({ answer }) => {
        if (answer === 'incomplete') return 'incomplete';
        setCommand({
          ...quiet,
          problem: {
            __typename: 'ChangedMeanwhile',
            code: 'ADVICE_CHANGED',
            message: 'Somebody else changed it.',
            currentVersion: 2,
            changes: [],
          },
        });
      }}
    >
      <TextInput name="answer" label="What they answered" />
      <button type="button" onClick={() => form.reset({ answer: form.getValues('answer') })}>
        Saved elsewhere
      </button>
    </CommandDialog>
  );
}

function Page(): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Open it</button>
      <Link to="/elsewhere">Elsewhere</Link>
      {open && <Asking close={() => setOpen(false)} />}
    </>
  );
}

/** A form that is opened out of a menu, which is gone when the form closes. */
function PageWithMenu(): ReactElement {
  const [button, setButton] = useState<HTMLElement | null>(null);
  const [isListed, setListed] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button ref={setButton} onClick={() => setListed(true)}>
        Menu
      </button>
      <Menu anchorEl={button} open={isListed} onClose={() => setListed(false)}>
        <MenuItem
          onClick={() => {
            setListed(false);
            setOpen(true);
          }}
        >
          Open it
        </MenuItem>
      </Menu>
      {open && <Asking close={() => setOpen(false)} />}
    </>
  );
}

const words = 'They will see Siân on Thursday.';
const field = (): HTMLInputElement => screen.getByLabelText('What they answered');
const shown = (name: string): HTMLElement | null => screen.queryByRole('dialog', { name });

function open(typed: string): ReturnType<typeof createMemoryRouter> {
  const routes = [
    { path: '/', element: <Page /> },
    { path: '/elsewhere', element: 'Somewhere else' },
  ];
  const router = createMemoryRouter(routes);
  render(<RouterProvider router={router} />);
  fireEvent.click(screen.getByText('Open it'));
  if (typed !== '') fireEvent.change(field(), { target: { value: typed } });
  return router;
}
const waysOut: Readonly<Record<string, () => void>> = {
  Esc: () => fireEvent.keyDown(field(), { key: 'Escape' }),
  'a click beside it': () => {
    const beside = document.querySelector('.MuiDialog-container');
    if (beside === null) throw new Error('Nothing is beside the form.');
    fireEvent.mouseDown(beside);
    fireEvent.click(beside);
  },
  Back: () => fireEvent.click(screen.getByRole('button', { name: 'Back' })),
};

describe.each(Object.entries(waysOut))('%s', (_, leave) => {
  it('closes a form in which nothing was typed, without asking', async () => {
    open('');
    leave();
    await waitFor(() => expect(shown('Answer')).toBeNull());
    expect(shown('Throw away what you typed?')).toBeNull();
  });

  it('asks before what was typed is lost, and keeps it', async () => {
    open(words);
    leave();
    expect(shown('Throw away what you typed?')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Go on typing' }));
    await waitFor(() => expect(shown('Throw away what you typed?')).toBeNull());
    expect(field().value).toBe(words);
  });

  it('throws it away when told to, and not the next time as well', async () => {
    open(words);
    leave();
    fireEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
    await waitFor(() => expect(shown('Answer')).toBeNull());
    fireEvent.click(screen.getByText('Open it'));
    expect(field().value).toBe('');
  });
});

it('leaves the focus on the button of the menu that the form came out of', async () => {
  render(
    <RouterProvider router={createMemoryRouter([{ path: '/', element: <PageWithMenu /> }])} />,
  );
  screen.getByText('Menu').focus();
  fireEvent.click(screen.getByText('Menu'));
  fireEvent.click(await screen.findByText('Open it'));
  fireEvent.change(field(), { target: { value: words } });
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  fireEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
  await waitFor(() => expect(shown('Answer')).toBeNull());
  expect(document.activeElement?.textContent).toBe('Menu');
});

describe('a form with something in it', () => {
  it('asks about nothing that was saved while it was asked', async () => {
    open(words);
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(shown('Throw away what you typed?')).not.toBeNull();
    fireEvent.click(screen.getByText('Saved elsewhere'));
    await waitFor(() => expect(shown('Throw away what you typed?')).toBeNull());
  });

  it('holds up a link until told', async () => {
    const router = open(words);
    void router.navigate('/elsewhere');
    await screen.findByRole('dialog', { name: 'Leave what you typed under “Answer”?' });
    fireEvent.click(screen.getByRole('button', { name: 'Stay here' }));
    expect(field().value).toBe(words);
    expect(router.state.location.pathname).toBe('/');
  });

  it('waits while somebody looks at what another person saved', async () => {
    open(words);
    fireEvent.click(screen.getByRole('button', { name: 'Send it' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Show what is there now' }));
    await waitFor(() => expect(shown('Answer')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(shown('Answer')).not.toBeNull();
    expect(field().value).toBe(words);
  });

  it('says so where something that must be chosen is not, and sends nothing', async () => {
    open('incomplete');
    fireEvent.click(screen.getByRole('button', { name: 'Send it' }));
    await screen.findByText(/something that must be chosen is still open/);
    expect(field().value).toBe('incomplete');
  });

  it('lets the words be taken along where nobody can say whether they may be saved', async () => {
    open(words);
    fireEvent.click(screen.getByRole('button', { name: 'Send it' }));
    const taken = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'What you typed',
    });
    expect(taken.value).toBe(words);
  });
});

it('what is wrong with one field is said once, at the field, and the form says which', async () => {
  const tooLong: Stand = {
    ...quiet,
    problem: {
      __typename: 'InvalidInput',
      code: 'TOO_LONG',
      message: 'Write at most 200 characters.',
      field: 'answer',
    },
  };
  const Wrong = (): ReactElement => {
    const [command, setCommand] = useState(quiet);
    const form = useForm({ defaultValues: { answer: '' } });
    return (
      <CommandDialog
        open
        title="Answer"
        submitLabel="Send it"
        form={form}
        command={command}
        onClose={() => undefined}
        onSubmit={() => setCommand(tooLong)}
      >
        <TextInput name="answer" label="What they answered" />
      </CommandDialog>
    );
  };
  render(<RouterProvider router={createMemoryRouter([{ path: '/', element: <Wrong /> }])} />);
  fireEvent.click(screen.getByRole('button', { name: 'Send it' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toBe('Nothing was saved: “What they answered” says why.');
  expect(screen.getAllByText('Write at most 200 characters.')).toHaveLength(1);
});
