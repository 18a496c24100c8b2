export type { Block, Context } from './block.ts';
export { endsSentence, HANZI, hasProse, SHORTEST_ARTICLE, sizeOf } from './prose.ts';
export { type BlockScanner, createBlockScanner } from './scan-blocks.ts';
