import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerOverlay } from '../src/app/start-overlay.ts';

export default defineUnlistedScript({ main: offerOverlay });
