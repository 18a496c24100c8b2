export { bundledPack } from './bundled-pack.ts';
export { fetchRemotePack, forgetRemotePack, openRemotePack, refreshRemotePack } from './remote-pack.ts';
export { streamCompression } from './stream-compression.ts';
export { serveCompression, workerCompression } from './worker-compression.ts';
