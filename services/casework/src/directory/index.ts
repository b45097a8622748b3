export { agencyToRing, directoryByGraph, openDirectory } from './agency-directory.js';
