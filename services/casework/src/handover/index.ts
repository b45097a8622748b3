import { HandoverResolver } from './handover.resolver.js';

/** The resolvers of handovers between shifts of the line. */
export const handoverResolvers = [HandoverResolver] as const;
