export type { Block } from './block.ts';
export { chooseArticle, isTitle } from './choose-article.ts';
export { scanBlocks } from './scan-blocks.ts';
