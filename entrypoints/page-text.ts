import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageText } from '../src/app/page-text.ts';

// What `main` gives is what the script answers to whoever ran it.
export default defineUnlistedScript({ main: readPageText });
