export {
  createSigningKeys,
  signToken,
  trialKeyPrefix,
  type SignedToken,
  type TokenHolder,
} from './signer.js';
export { createServiceTokens, type ServiceTokenOptions } from './service-token.js';
export {
  createVerifier,
  KeysUnavailable,
  signingAlgorithm,
  tokenLifetimeSeconds,
  TokenRefused,
  type TokenClaims,
  type Verifier,
  type VerifierOptions,
} from './verifier.js';
