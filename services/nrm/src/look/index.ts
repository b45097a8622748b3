export { NrmLookResolver } from './nrm-look.resolver.js';
