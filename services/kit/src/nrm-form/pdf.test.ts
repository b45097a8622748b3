import { expect, it } from 'vitest';
import { readNrmPdf } from './pdf.js';
import { placedPdf, type Placed } from './pdf.fixture.js';

/** Rows from the top of the page, each text at its distance from the left; a star marks the type of labels. */
function page(...rows: readonly (readonly (readonly [number, string])[])[]): Uint8Array {
  return placedPdf(
    rows.flatMap((row, at) =>
      row.map(([x, text]): Placed => {
        const isLabel = text.startsWith('*');
        return { x, y: 800 - 18 * at, text: text.replace(/^\*/, ''), isLabel };
      }),
    ),
  );
}

async function read(pdf: Uint8Array) {
  const { answers, unread } = await readNrmPdf(pdf);
  return {
    answers: Object.fromEntries(answers.map(({ field, answer }) => [field, answer])),
    unread: unread.map(({ answer }) => answer),
  };
}

it('reads a table by what stands beside a label, over several lines on either side', async () => {
  const { answers, unread } = await read(
    page(
      [
        [40, '*Organisation'],
        [300, 'Guild of Testers'],
      ],
      [
        [40, '*Provide as much detail as you can. Do not include their name or'],
        [400, 'Found in a locked house.'],
      ],
      [
        [40, '*the names of any other potential victims.'],
        [400, 'Role: they say he kept watch.'],
      ],
      [[400, 'Plants everywhere.']],
      [
        [40, '*What makes this urgent?'],
        [300, 'A rule of the house.'],
      ],
      [
        [40, '*Select nationality'],
        [300, 'Vietnamese'],
      ],
    ),
  );
  expect(answers).toEqual({
    'user-organisation': 'Guild of Testers',
    'what-happened': 'Found in a locked house.\nRole: they say he kept watch.\nPlants everywhere.',
    'pv-nationality': 'Vietnamese',
  });
  expect(unread).toEqual(['What makes this urgent?: A rule of the house.']);
});

it('reads the copy that the NRM form mails: short labels below headings, two to a row', async () => {
  const { answers, unread } = await read(
    page(
      [[40, '*Section 1 - Your details']],
      [[40, '*Your details']],
      [
        [40, 'Sam Ann Sender'],
        [300, '*Phone'],
        [340, '01632 960123'],
      ],
      [[40, 'sam.sender@police.example']],
      [[40, '*Local Authority contacted for child']],
      [
        [40, '*Local Authority'],
        [140, 'Newport City Council'],
        [300, '*Phone Number'],
        [400, '01632 960999'],
      ],
      [[40, "*Victim's account"]],
      [[40, 'Found alone in a house.']],
      [[40, '*Where are they now?']],
      [
        [40, '*City'],
        [140, 'Hidden Town'],
      ],
      [
        [40, '*Postcode of the house'],
        [140, 'ZZ99 9ZZ'],
      ],
      [[40, '*How were they exploited?']],
      [[40, '*Criminal exploitation']],
      [[60, 'Forced to commit a crime, such as growing cannabis, drug dealing or begging']],
      [[40, '*Exploiter']],
      [[40, 'A man called Tam']],
      [[40, '*Further information']],
      [
        [40, '*Shoe size'],
        [140, '39'],
      ],
      [[40, '*Personal details']],
      [
        [40, '*Full name'],
        [140, 'Tesni Testerly'],
      ],
      [
        [40, '*Nickname'],
        [140, 'Not provided'],
      ],
      [
        [40, '*Date of Birth'],
        [140, '27 March 2011'],
        [300, '*Gender'],
        [400, 'female'],
      ],
    ),
  );
  expect(answers).toEqual({
    'fr-details-first-name': 'Sam Ann',
    'fr-details-last-name': 'Sender',
    'fr-details-phone': '01632 960123',
    'user-email': 'sam.sender@police.example',
    'local-authority-contacted-about-child-local-authority-name': 'Newport City Council',
    'local-authority-contacted-about-child-local-authority-phone': '01632 960999',
    'what-happened': 'Found alone in a house.',
    // Whatever stands below that heading says where the child is, and goes behind its lock.
    'current-pv-location-uk-city': 'Hidden Town, Postcode of the house: ZZ99 9ZZ',
    'types-of-exploitation-forced-to-commit-crime': 'Yes',
    'who-exploited-pv': 'A man called Tam',
    'pv-name-first-name': 'Tesni',
    'pv-name-last-name': 'Testerly',
    'pv-dob': '27 March 2011',
    'pv-gender': 'Female',
  });
  expect(unread).toEqual(['Shoe size: 39']);
});
