/** Mailboxes that anybody gets for themselves: what is written there leaves every agency. */
const personalMailboxes = [
  'aol.com',
  'btinternet.com',
  'gmail.com',
  'googlemail.com',
  'gmx.com',
  'hotmail.co.uk',
  'hotmail.com',
  'icloud.com',
  'live.co.uk',
  'live.com',
  'mail.com',
  'me.com',
  'msn.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'sky.com',
  'talktalk.net',
  'virginmedia.com',
  'yahoo.co.uk',
  'yahoo.com',
];
const address = /^[^\s@<>(),;:"[\]]+@(?<domain>[^\s@<>(),;:"[\]]+\.[^\s@<>(),;:"[\]]{2,})$/;
const longest = 254;

/**
 * Why an address is not taken for the work of an agency, in a sentence; nothing when it is.
 * @param domains of the agency's own addresses, as far as they are known; none where nobody knows them
 */
export function workAddressFault(email: string, domains: readonly string[]): string | undefined {
  const domain = address.exec(email.trim())?.groups?.domain?.toLowerCase();
  if (domain === undefined || email.trim().length > longest)
    return 'Give a work e-mail address, e.g. name@council.gov.uk.';
  const isAt = (known: string) => domain === known || domain.endsWith(`.${known}`);
  if (domains.length > 0 && !domains.some(isAt))
    return `Give an address of your own agency: as far as our directory knows, that ends in ${domains.map((one) => `@${one}`).join(' or ')}.`;
  if (personalMailboxes.some(isAt))
    return 'That is a mailbox of a person, not of an agency. Give a work e-mail address, e.g. name@council.gov.uk.';
  return undefined;
}
