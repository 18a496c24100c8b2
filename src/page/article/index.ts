export { chooseArticle, type StoryBlock } from './choose-article.ts';
export type { StoryKind } from './kind.ts';
