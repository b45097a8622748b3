import { EncodingEntity } from './encoding.entity.js';
import { LinkEntity } from './link.entity.js';
/** Every table of the database that linking works in. No attribute of a child is among them. */
export const encodingEntities = [EncodingEntity, LinkEntity];
//# sourceMappingURL=entities.js.map
