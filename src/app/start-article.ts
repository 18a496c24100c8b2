import { recognizeParagraphs } from '../page/paragraphs/index.ts';
import { offerScript } from './script-slots.ts';

/** Starts the article's script: loaded into a page that has enough prose to be an article. */
export function offerArticle(): void {
  offerScript('article', recognizeParagraphs);
}
