export {
  agencyToRing,
  directoryByGraph,
  mailDomainsOf,
  openDirectory,
} from './agency-directory.js';
