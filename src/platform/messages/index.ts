export { callBackground, callFrame } from './call.ts';
export { answerTo, type Handlers, isCallOf, type Messages, type Sender } from './message.ts';
export { serveFrame } from './serve-frame.ts';
