import { expect, it } from 'vitest';
import { emptyForm, toInput } from '../telephone/telephone.form.js';
import { fillFromNrm, type NrmRead } from './fill-from-nrm.js';

const read: NrmRead = {
  reference: 'NRM-7',
  saysAdult: false,
  adultConsent: 0,
  toAsk: ['dangerNow'],
  unread: [],
  answers: [
    { field: 'pv-name-first-name', label: 'First name', answer: 'Linh' },
    { field: 'pv-nationality', label: 'Select nationality', answer: 'Vietnamese' },
  ],
  facts: [
    { became: 'child.givenNames', values: ['Linh'], fields: ['pv-name-first-name'] },
    { became: 'child.nationalities', values: ['Vietnamese'], fields: ['pv-nationality'] },
    { became: 'referrer.organisation', values: ['Surrey Police'], fields: ['user-organisation'] },
    { became: 'nrmReference', values: ['NRM-7'], fields: [] },
  ],
};

it('fills what is empty, keeps what was typed, and says where each fact came from', () => {
  const typed = {
    ...emptyForm,
    referrer: { ...emptyForm.referrer, organisation: 'Typed already' },
  };
  const filled = fillFromNrm(typed, emptyForm, read);
  expect(filled.child).toMatchObject({ givenNames: 'Linh', nationalities: ['Vietnamese'] });
  expect(filled.referrer.organisation).toBe('Typed already');
  expect(filled.nrmForm?.provenance.map(({ became }) => became)).toEqual([
    'child.givenNames',
    'child.nationalities',
    'nrmReference',
  ]);
  expect(toInput(filled, 'key-12345678')).toMatchObject({
    channel: 'NRM_PAYLOAD',
    nrmReference: 'NRM-7',
    nrmForm: { reference: 'NRM-7' },
  });
});
