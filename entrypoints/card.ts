import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCard } from '../src/app/start-card.ts';

export default defineUnlistedScript({ main: () => startCard() });
