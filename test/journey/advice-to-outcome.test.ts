import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from './hand/person.ts';

let rpc: Person;
const agency = 'Harbour Constabulary, made up for the journey';
const button = (name: string | RegExp) => rpc.page.getByRole('button', { name });
const dialog = () => rpc.page.getByRole('dialog');
const chain = () => rpc.page.getByRole('article', { name: `Section 45, ${agency}` });

beforeAll(async () => {
  rpc = await Person.signIn('rpc', { to: '/admin/consultations' });
  await rpc.settled();
});
afterAll(() => rpc.leaves());

async function choose(label: string | RegExp, option: string): Promise<void> {
  await dialog().getByRole('combobox', { name: label }).click();
  await rpc.page.getByRole('option', { name: option, exact: true }).click();
}

describe('advice given in a consultation', () => {
  it('says who is asked to act and by when', async () => {
    await button('Mine, going on').click();
    await rpc.settled();
    await rpc.page.locator('main [data-row-open]').first().click();
    await button('Add advice').click();
    await choose('What it is about', 'Section 45');
    await dialog()
      .getByRole('textbox', { name: 'What they are advised to do' })
      .fill('Tell the solicitor in writing of the defence.');
    await dialog().getByRole('combobox', { name: 'Agency asked to act' }).fill(agency);
    await choose('Sort of agency', 'Police');
    await rpc.photograph('advice-01-given');
    await dialog().getByRole('button', { name: 'Record it' }).click();
    await chain()
      .getByText(/Waiting, due/)
      .waitFor();
    await rpc.photograph('advice-02-waits');
  });

  it('is a task of the RPC, told apart by agency and topic', async () => {
    const { tasks } = await rpc.asks<{ tasks: { edges: { node: { text: string } }[] } }>(
      '{ tasks(first: 100) { edges { node { text } } } }',
    );
    const texts = tasks.edges.map(({ node }) => node.text);
    expect(
      texts.some((text) => text.startsWith(`Advice to ${agency} on section 45, given on `)),
    ).toBe(true);
  });

  it('is answered', async () => {
    await chain().getByRole('button', { name: 'Record the answer' }).click();
    await choose('Answer', 'Done');
    await dialog().getByRole('textbox', { name: 'What they said' }).fill('Sent this morning.');
    await dialog().getByRole('textbox', { name: 'Who answered' }).fill('The sergeant');
    await dialog().getByRole('button', { name: 'Record the answer' }).click();
    await chain().getByText('Sent this morning.').waitFor();
    await rpc.photograph('advice-03-answered');
  });

  it('ends in what changed for the child', async () => {
    await chain().getByRole('button', { name: 'What changed for the child' }).click();
    await choose('For the child it is', 'Better for the child');
    await dialog()
      .getByRole('textbox', { name: /^What changed/ })
      .fill('The charge was dropped.');
    await dialog().getByRole('button', { name: 'Record it' }).click();
    await chain().getByText('The charge was dropped.').waitFor();
    await rpc.photograph('advice-04-outcome');
  });

  it('is counted in a figure that leads to exactly its rows', async () => {
    await rpc.opens('/advice-figures');
    await button(/^Agency$/).click();
    const row = rpc.page.getByRole('row').filter({ hasText: agency });
    await row.getByText('100 %').waitFor();
    await rpc.photograph('advice-05-figures');
    await row.getByRole('link', { name: /, Done$/ }).click();
    await rpc.sees('1 row');
    await rpc.page.getByRole('cell', { name: agency }).waitFor();
    await rpc.photograph('advice-06-exactly-its-rows');
  });

  it('and nothing was complained of on the way', () => {
    expect(rpc.complaints).toEqual([]);
  });
});
