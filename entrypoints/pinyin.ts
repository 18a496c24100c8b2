import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPinyin } from '../src/app/start-pinyin.ts';

export default defineUnlistedScript({ main: startPinyin });
