import { describe, expect, it } from 'vitest';
import { emptyForm, isBegun, toInput, type TelephoneForm } from './telephone.form.js';

const called: TelephoneForm = {
  ...emptyForm,
  referrer: {
    ...emptyForm.referrer,
    organisation: ' Surrey Police ',
    type: 'POLICE',
    name: 'DC Exampleton',
  },
  child: { ...emptyForm.child, givenNames: ' Thanh ', familyName: '', dateOfBirth: '2010-03-04' },
  concern: 'Found at an address with cannabis plants.',
  dangerNow: 'NO',
};

describe('a referral taken by telephone', () => {
  it('sends what was typed, trimmed, and nothing for what was left empty', () => {
    const input = toInput(called, 'key-12345');
    expect(input.referrer).toMatchObject({
      organisation: 'Surrey Police',
      name: 'DC Exampleton',
      phone: null,
    });
    expect(input.child).toMatchObject({ givenNames: 'Thanh', familyName: 'not known' });
    expect(input.nrmReference).toBeNull();
  });

  it('never calls a date of birth certain that nobody called certain', () => {
    expect(toInput(called, 'key-12345').child?.dateOfBirthStatus).toBe('ESTIMATED');
    expect(
      toInput(
        { ...called, child: { ...called.child, dateOfBirth: null, dateOfBirthStatus: 'EXACT' } },
        'k',
      ).child?.dateOfBirthStatus,
    ).toBe('NOT_KNOWN');
  });

  it('sends an age in words as it was said, and calls it an estimate', () => {
    const child = { ...called.child, dateOfBirth: null, ageTold: ' about 15 ' };
    expect(toInput({ ...called, child }, 'k').child).toMatchObject({
      ageTold: 'about 15',
      dateOfBirth: null,
      dateOfBirthStatus: 'ESTIMATED',
    });
    const disputed = { ...child, dateOfBirthStatus: 'DISPUTED' } as const;
    expect(toInput({ ...called, child: disputed }, 'k').child?.dateOfBirthStatus).toBe('DISPUTED');
  });

  it('names the chosen child instead of making a second one', () => {
    const input = toInput(
      { ...called, known: { id: 'chd_1', name: 'Thanh Madeup', reference: 'C-00231' } },
      'key-12345',
    );
    expect(input.childId).toBe('chd_1');
  });

  it('does not drop what the caller said about a child known already', () => {
    const known = { id: 'chd_1', name: 'Thanh Madeup', reference: 'C-00231' };
    const said = { ...called.child, firstLanguage: ' Vietnamese ' };
    expect(toInput({ ...called, known, child: said }, 'key-12345').child).toMatchObject({
      firstLanguage: 'Vietnamese',
    });
    expect(
      toInput({ ...called, known, child: emptyForm.child }, 'key-12345').child,
    ).toBeUndefined();
  });

  it('sends no fact about parental responsibility when nobody asked, and names the caller as its source when somebody did', () => {
    expect(toInput(called, 'k').parentalResponsibility).toEqual([]);
    const asked = {
      ...called,
      parentalResponsibility: [
        { ...emptyForm.parentalResponsibility[0], situation: 'PARENT_ABROAD' },
      ],
    } as const;
    expect(toInput(asked, 'k').parentalResponsibility).toMatchObject([
      { situation: 'PARENT_ABROAD', source: 'DC Exampleton, Surrey Police' },
    ]);
  });

  it('says that the kind of exploitation is not known when none was chosen', () => {
    expect(toInput(called, 'k').exploitationTypes).toEqual(['NOT_KNOWN']);
  });

  it('is begun with the first answer', () => {
    expect(isBegun(emptyForm)).toBe(false);
    expect(isBegun(called)).toBe(true);
  });
});
