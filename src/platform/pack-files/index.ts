export { bundledPack } from './bundled-pack.ts';
export { openRemotePack, refreshRemotePack } from './remote-pack.ts';
export { streamCompression } from './stream-compression.ts';
