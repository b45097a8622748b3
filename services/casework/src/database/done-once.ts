export { doneOnce } from '@ictg/kit/command';
