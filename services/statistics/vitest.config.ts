import { mergeConfig } from 'vitest/config';
import { serviceTests } from '@ictg/kit/test-run';

// Linkage at its full counts takes longer than a question to a service.
export default mergeConfig(serviceTests, { test: { testTimeout: 120_000 } });
