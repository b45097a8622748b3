/** What shows that a text is, or holds, the private half of a key: such a text must not leave the browser. */
const signs = [/PRIVATE KEY/, /"d"\s*:/, /"k"\s*:/];

/** Why a pasted key cannot be sent: one that is secret must stay where it is. */
export function privateKeyFault(pasted: string): string | undefined {
  return signs.some((sign) => sign.test(pasted))
    ? 'This is a private key. It has not been sent, but do not use it again: it has left your system. Make a new pair, and paste only the public key.'
    : undefined;
}
