export { extension, isExtensionAlive } from './extension.ts';
export { translate } from './translate.ts';
export { watchStorage } from './watch-storage.ts';
