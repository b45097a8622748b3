import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenDialog } from './hand/dialog.ts';
import { Person } from './hand/person.ts';

let manager: Person;
let authority: Person;
let childId: string;
let reference: string;

const words = 'The school has sent the register of that term; it agrees with what the child said.';
const reports = /* GraphQL */ `
  query {
    children(first: 100, filter: { openOnly: false }) {
      edges {
        node {
          id
          nrmReports {
            nrmReference
            standing
          }
        }
      }
    }
  }
`;

interface Reported {
  readonly children: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly nrmReports: readonly {
          readonly nrmReference: string;
          readonly standing: string;
        }[];
      };
    }[];
  };
}

beforeAll(async () => {
  [manager, authority] = await Promise.all([
    Person.signIn('manager-2'),
    Person.signIn('competent-authority'),
  ]);
  await Promise.all([manager, authority].map((who) => who.settled()));
  const { children } = await manager.asks<Reported>(reports);
  // Nobody else in these journeys touches a child for whom a report was received: it was sent long ago.
  const found = children.edges.findLast(({ node }) =>
    node.nrmReports.some(({ standing }) => standing === 'RECEIVED'),
  )?.node;
  childId = found?.id ?? '';
  reference = found?.nrmReports[0]?.nrmReference ?? '';
});
afterAll(() => Promise.all([manager, authority].map((who) => who.leaves())));

describe('what is sent for a decision of the NRM', () => {
  it('is written on the child’s page', async () => {
    await manager.opens(`/children/${childId}/nrm`);
    await manager.page.getByRole('button', { name: 'Send a report' }).click();
    const dialog = new OpenDialog(manager.page);
    await dialog.choose(/^For which decision/, 'Conclusive grounds');
    await dialog.choose(/^What it is/, 'Further information');
    await dialog.choose(/^To whom/, 'Single Competent Authority');
    await dialog.fill(/^What they are to read/, words);
    await dialog.send('Send it');
    await manager.sees(words);
    await manager.sees('Open to them, no receipt yet.');
  });

  it('is read by the competent authority beside its own decisions, and a receipt is given', async () => {
    await authority.turnsTo('/nrm-places');
    await authority.turnsTo('/sent-reports');
    await authority.page.getByRole('textbox', { name: 'NRM reference' }).fill(reference);
    await authority.page.getByRole('switch', { name: /waits for your receipt/ }).check();
    await authority.page.getByRole('link', { name: reference }).first().click();
    await authority.sees(words);
    await authority.sees(/: referred/);
    await authority.photograph('sent-for-a-decision');
    await authority.page.getByRole('button', { name: 'We have it' }).click();
    await authority.sees(/Receipt given by Cora Example/);
    expect(authority.complaints).toEqual([]);
  });

  it('stands beside the referral that it is for, which is found by its reference', async () => {
    await authority.page.getByRole('link', { name: 'The whole referral' }).click();
    await authority.page.getByRole('heading', { level: 1, name: reference }).waitFor();
    const sent = authority.page.getByRole('region', {
      name: 'Sent for it by the guardian service',
    });
    await sent.getByRole('link', { name: 'Further information' }).first().waitFor();
    await authority.photograph('nrm-referral');
    await authority.page.getByRole('link', { name: 'All NRM referrals' }).click();
    await authority.page.getByRole('combobox', { name: 'What is due' }).click();
    await authority.page.getByRole('option', { name: /^All/ }).click();
    await authority.page.getByRole('textbox', { name: 'Reference or name' }).fill(reference);
    await authority.page.getByRole('link', { name: reference, exact: true }).waitFor();
    expect(authority.complaints).toEqual([]);
  });

  it('is known to have arrived by whoever sent it', async () => {
    await manager.opens(`/children/${childId}/nrm`);
    await manager.sees(/Receipt given by Cora Example/);
    expect(manager.complaints).toEqual([]);
  });
});
