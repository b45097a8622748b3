import { serviceTests } from '@ictg/kit/test-run';

export default serviceTests;
