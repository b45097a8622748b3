import type { ReactElement } from 'react';
import { DayInput } from '../form/DayInput.js';
import { TextInput } from '../form/TextInput.js';
import { privateKeyFault } from './private-key.js';

/** A public key with its days. */
export function KeyInputs({ first = false }: { readonly first?: boolean }): ReactElement {
  return (
    <>
      <TextInput
        name="publicKey"
        label="Public key"
        lines={4}
        required
        first={first}
        fault={privateKeyFault}
        help="Elliptic curve P-256 (ES256), in PEM or as a JWK. The private key never leaves your system."
      />
      <DayInput name="fromOn" label="First day" help="Today if left empty" />
      <DayInput name="untilOn" label="Last day" required help="24 months after the first at most" />
    </>
  );
}

/** How the days and the key of a form begin. */
export const emptyKey = { publicKey: '', fromOn: null as string | null, untilOn: '' };
