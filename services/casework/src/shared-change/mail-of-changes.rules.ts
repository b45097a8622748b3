import { inWelsh } from './mail-of-changes.cy.js';

/** The mail that says how many changes there are, and nothing of what they are. */
export function mailOfChanges(
  count: number,
  language: 'ENGLISH' | 'WELSH',
  publicUrl: string,
): { readonly subject: string; readonly body: string } {
  const address = `${publicUrl}/admin/our-changes`;
  if (language === 'WELSH') return inWelsh(count, address);
  const changes = count === 1 ? '1 change' : `${count} changes`;
  return {
    subject: `${changes}, sign in to read`,
    body: `${changes} in what your agreement shares since the last mail.\n\nSign in to read: ${address}`,
  };
}
