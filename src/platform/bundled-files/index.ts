export { readBundledFile } from './read-bundled-file.ts';
