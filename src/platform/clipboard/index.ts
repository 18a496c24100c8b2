export { type ClipboardFlavours, writeClipboard } from './write-clipboard.ts';
