import { instantWords } from '../../date/date-words.js';
import { useLabel } from '../../label/EnumLabel.js';
import type { CallContent, WholeCall } from './call.form.js';

const lists: Partial<Record<keyof CallContent, string>> = {
  dangerNow: 'Answer',
  spokenLanguage: 'CallLanguage',
  callerType: 'CallerType',
  outcomes: 'CallOutcome',
};

/** One field of a call as a person reads it; `call` is the record that it stands in, where it is saved. */
export function useCallWords(): (
  field: keyof CallContent,
  content: CallContent,
  call?: WholeCall,
) => string {
  const label = useLabel();
  return (field, content, call) => {
    const value = content[field];
    const type = lists[field];
    if (value == null || value === '' || (Array.isArray(value) && value.length === 0))
      return 'nothing';
    if (typeof value === 'boolean') return value ? 'Yes' : 'No';
    if (type !== undefined)
      return [value]
        .flat()
        .map((one) => label(type, String(one)))
        .join(', ');
    if (field === 'authorityGss') return call?.authority?.name ?? 'the authority chosen above';
    if (field === 'childId' || field === 'agencyId')
      return call === undefined ? 'the one chosen above' : 'another one';
    if (field === 'childrensServicesToldAt') return instantWords(String(value));
    return String(value);
  };
}
