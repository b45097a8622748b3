import { createContext, type ReactNode } from 'react';

/**
 * Tells the page around that it is refused, so that it shows the reason and nothing else: no tabs, filters or empty
 * frames of a page that somebody has no part in. Null outside a page, and inside a part of one that may be refused by
 * itself.
 */
export const PageRefusal = createContext<((reason: ReactNode) => void) | null>(null);
