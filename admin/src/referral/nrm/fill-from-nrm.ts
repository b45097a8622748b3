import type { NrmFormReadQuery } from '../../__generated__/graphql.js';
import type { TelephoneForm } from '../telephone/telephone.form.js';

/** What was read of an NRM form. */
export type NrmRead = NrmFormReadQuery['nrmFormRead'];

const lists: ReadonlySet<string> = new Set([
  'child.otherNames',
  'child.nationalities',
  'exploitationTypes',
]);

/**
 * A referral with what an NRM form gives it. What somebody has typed already stays; the form's answers go along with
 * it, each with what it became.
 */
export function fillFromNrm(
  form: TelephoneForm,
  empty: TelephoneForm,
  read: NrmRead,
): TelephoneForm {
  const taken: { became: string; fields: string[] }[] = [];
  let filled = form;
  for (const { became, values, fields } of read.facts) {
    const value = lists.has(became) ? values : (values[0] ?? '');
    const path = became.split('.');
    if (!isUntouched(valueAt(filled, path), valueAt(empty, path))) continue;
    filled = withValue(filled, path, value);
    taken.push({ became, fields });
  }
  return {
    ...filled,
    nrmForm: {
      reference: read.reference,
      answers: read.answers.map(({ field, answer }) => ({ field, answer })),
      provenance: taken,
    },
  };
}

function isUntouched(present: unknown, empty: unknown): boolean {
  return JSON.stringify(present ?? '') === JSON.stringify(empty ?? '');
}

function valueAt(form: object, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (inner as Record<string, unknown> | undefined)?.[name],
    form,
  );
}

function withValue<Form extends object>(
  form: Form,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): Form {
  const inner: unknown = (form as Record<string, unknown>)[name];
  return {
    ...form,
    [name]: rest.length === 0 ? value : withValue(inner ?? {}, rest, value),
  };
}
