export type { Block, Context } from './block.ts';
export { endsSentence, HANZI, hasProse, sizeOf } from './prose.ts';
export { type BlockScanner, createBlockScanner } from './scan-blocks.ts';
export { isWrapper } from './wrappers.ts';
