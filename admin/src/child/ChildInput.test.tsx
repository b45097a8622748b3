// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { expect, it, vi } from 'vitest';
import { ChildInput } from './ChildInput.js';

const sent = vi.fn();

function Asking(): ReactElement {
  const form = useForm({ defaultValues: { known: null } });
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void form.handleSubmit(sent)(event)}>
        <ChildInput name="known" label="Child, if it is about one" />
        <button type="submit">Send it</button>
      </form>
    </FormProvider>
  );
}

it('a name that was typed and not chosen is refused with its field, and stays to be seen', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Asking />
    </QueryClientProvider>,
  );
  const field = screen.getByRole<HTMLInputElement>('combobox');
  field.focus();
  fireEvent.change(field, { target: { value: 'Linh Testerly' } });
  fireEvent.blur(field);
  fireEvent.click(screen.getByText('Send it'));
  await screen.findByText(/^Child, if it is about one: nobody is chosen yet/);
  expect(field.value).toBe('Linh Testerly');
  expect(sent).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: '' } });
  fireEvent.click(screen.getByText('Send it'));
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce());
});
