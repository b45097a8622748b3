export { NrmTrackResolver } from './nrm-track.resolver.js';
export { sealReferencesWith } from './opening.js';
