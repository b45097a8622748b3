export { PlaceReadingEntity } from './place-reading.entity.js';
export { isUnresolved, placeReadings } from './place.queries.js';
export { PlaceResolver } from './place.resolver.js';
