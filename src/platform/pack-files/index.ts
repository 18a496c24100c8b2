export { bundledPack } from './bundled-pack.ts';
export { streamCompression } from './stream-compression.ts';
