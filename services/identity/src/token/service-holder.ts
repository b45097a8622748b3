import type { TokenHolder } from '@ictg/kit/token';
import { systemViewer } from '@ictg/kit/viewer';

/** A service of ours as the holder of a token: it acts under its own name, so that logs show which one it was. */
export function serviceHolder(name: string): TokenHolder {
  const { requestId: _notInTokens, ...holder } = systemViewer(name);
  return holder;
}
