export { DoneOnceEntity, type DoneOnce } from '@ictg/kit/command';
