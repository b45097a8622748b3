import { CertificateResolver } from './certificate.resolver.js';

export { certificateOf } from './certificate-of.js';

/** The resolvers of certificates. */
export const certificateResolvers = [CertificateResolver] as const;
