import { type ChineseEncoding, guessEncodings } from '../../core/formats/index.ts';
import type { EncodingChoice } from '../../ui/corpora/index.ts';
import { openTextDecoder } from './import-corpus.ts';

/** Bytes of a file that the reader is shown a few lines of. */
const HEAD = 1 << 16;

const LABELS: Readonly<Record<ChineseEncoding, string>> = {
  gb18030: 'GB18030 (GBK, GB 2312)',
  big5: 'Big5',
};

/** The encodings that files may have which are not in UTF-8, and how the first that is not reads in each. */
export async function encodingChoices(files: readonly Blob[]): Promise<readonly EncodingChoice[]> {
  const heads = await Promise.all(files.map(headOf));
  const head = heads.find((bytes) => !isUtf8(bytes)) ?? new Uint8Array();
  return guessEncodings(head, openTextDecoder).map(({ encoding, preview }) => ({
    encoding,
    label: LABELS[encoding],
    preview,
  }));
}

async function headOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // A character that the end cuts is none that is wrong.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
