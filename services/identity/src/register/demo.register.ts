import { demoPerson, type DemoPerson } from '@ictg/kit/demo';
import type { TokenHolder } from '@ictg/kit/token';
import type { Register } from './register.js';

/** A demo person as the holder of a token. */
export function holderOf({ subject, name, door, role, agency }: DemoPerson): TokenHolder {
  return {
    subject,
    name,
    door,
    roles: [role],
    areas: [],
    ...(agency === undefined ? {} : { agency }),
  };
}

/** The made-up people of a trial, with the one role each. */
export const demoRegister: Register = {
  find(subject) {
    const person = demoPerson(subject);
    return Promise.resolve(person && holderOf(person));
  },
};
