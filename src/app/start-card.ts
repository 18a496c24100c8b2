import { formatPairs } from '../core/formats/index.ts';
import { translate } from '../platform/browser/index.ts';
import { writeClipboard } from '../platform/clipboard/index.ts';
import { callBackground } from '../platform/messages/index.ts';
import { speak, stopSpeaking, voiceFor } from '../platform/speech/index.ts';
import { type CardView, mountCard, type Speech } from '../ui/card/index.ts';
import type { BackgroundApi } from './api.ts';
import { type CardServices, obtainScript, offerScript } from './script-slots.ts';

/** Starts the card's script: the part of the content script that is loaded with the first card. */
export function startCard(background: BackgroundApi = callBackground()): void {
  const services: CardServices = {
    translate,
    speech,
    lookUpWord: (asked) => background.lookUpWord(asked),
    onCopy: (view, format) => writeClipboard(formatPairs(pairsOf(view), format)),
    onPreference: (changed) => void background.changePreferences(changed),
    loadPinyin: () => obtainScript('pinyin', background),
  };
  offerScript('card', (callbacks) => mountCard(document, { ...callbacks, ...services }));
}

const speech: Speech = {
  canSpeak: (language) => voiceFor(language) !== undefined,
  speak,
  stop: stopSpeaking,
};

function pairsOf(view: CardView) {
  return view.kind === 'counterparts' ? view.counterparts.map(({ segments }) => segments) : [];
}
