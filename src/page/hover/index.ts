export { type PointerCallbacks, watchPointer } from './watch-pointer.ts';
