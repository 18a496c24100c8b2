export { type PageProvenance, readPageProvenance } from './page-provenance.ts';
