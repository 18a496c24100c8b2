import { createInterface } from 'node:readline';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Answers each line of standard input with one line of standard output. A line that cannot be answered gets
 * `{"id","error"}`, and the run goes on.
 */
export async function answerJsonLines(answer: (request: Fields) => Promise<object> | object): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const reply = await answerLine(line, number, answer);
    if (!process.stdout.write(`${JSON.stringify(reply)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

async function answerLine(
  line: string,
  number: number,
  answer: (request: Fields) => Promise<object> | object,
): Promise<object> {
  let id: unknown = null;
  try {
    const request: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    if (typeof request !== 'object' || request === null || Array.isArray(request)) {
      throw new Error('a line must be one JSON object');
    }
    const fields = request as Fields;
    id = fields['id'] ?? null;
    return { id, ...(await answer(fields)) };
  } catch (cause) {
    return { id, error: `line ${number}: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
}

/** A field that must be text. */
export function textField(request: Fields, name: string): string {
  const value = request[name];
  if (typeof value !== 'string') throw new Error(`"${name}" must be a string`);
  return value;
}

/** A field that must be a list of texts. */
export function textsField(request: Fields, name: string): readonly string[] {
  const value = request[name];
  if (!Array.isArray(value) || !value.every((text) => typeof text === 'string')) {
    throw new Error(`"${name}" must be a list of strings`);
  }
  return value;
}
