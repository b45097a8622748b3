export { TeamEntity, type Team } from './team.entity.js';
