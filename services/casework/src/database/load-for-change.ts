export { loadForChange } from '@ictg/kit/command';
