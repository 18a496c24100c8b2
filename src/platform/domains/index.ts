export { registrableDomain } from './registrable-domain.ts';
