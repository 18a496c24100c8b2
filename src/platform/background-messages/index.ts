export { serveBackground } from './serve-background.ts';
