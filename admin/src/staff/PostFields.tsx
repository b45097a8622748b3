import type { ReactElement } from 'react';
import type { PostInput, StaffRole, Weekday } from '../__generated__/graphql.js';
import { useAuthorities } from '../authority/useAuthorities.js';
import type { PlainDay } from '../date/plain-date.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { DayInput } from '../form/DayInput.js';
import { ListInput } from '../form/ListInput.js';
import { TextInput } from '../form/TextInput.js';
import { useChoices } from '../label/EnumLabel.js';

/** A post as it is typed. */
export interface PostValues {
  readonly role: StaffRole | '';
  readonly areas: string[];
  readonly fromOn: PlainDay | null;
  readonly untilOn: PlainDay | null;
  readonly caseloadLimit: string;
  readonly workingDays: Weekday[];
}

/** A post from today, on weekdays, everywhere. */
export function emptyPost(today: PlainDay): PostValues {
  return {
    role: '',
    areas: [],
    fromOn: today,
    untilOn: null,
    caseloadLimit: '',
    workingDays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
  };
}

/** What is sent of a post; null while something needed is missing. */
export function postInput({ role, fromOn, caseloadLimit, ...post }: PostValues): PostInput | null {
  if (role === '' || fromOn === null) return null;
  const limit = Number.parseInt(caseloadLimit, 10);
  return { ...post, role, fromOn, caseloadLimit: Number.isNaN(limit) ? null : limit };
}

/** What somebody does, where, how much and when. */
export function PostFields({ prefix = '' }: { readonly prefix?: string }): ReactElement {
  const authorities = useAuthorities();
  const days = useChoices('Weekday');
  return (
    <>
      <ChoiceInput name={`${prefix}role`} label="What the post is for" type="StaffRole" required />
      <ListInput
        name={`${prefix}areas`}
        label="Areas"
        options={authorities.map(({ gssCode, name }) => ({ id: gssCode, name }))}
        help="None chosen means everywhere"
      />
      <DayInput name={`${prefix}fromOn`} label="First day" required />
      <DayInput name={`${prefix}untilOn`} label="Last day" help="Empty when no end is set" />
      <TextInput
        name={`${prefix}caseloadLimit`}
        label="Most weight to carry"
        mode="numeric"
        help="Empty for no limit"
      />
      <ListInput name={`${prefix}workingDays`} label="Working days" options={days} />
    </>
  );
}
