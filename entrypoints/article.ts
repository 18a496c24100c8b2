import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerArticle } from '../src/app/start-article.ts';

export default defineUnlistedScript({ main: offerArticle });
