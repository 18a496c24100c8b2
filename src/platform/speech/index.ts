export { speak, stopSpeaking, voiceFor } from './speak.ts';
