import { elementAt, int32At, uint16At } from '../shared/index.ts';

/** Sorted words, searched by narrowing a range of them character by character, as in a trie without nodes. */
export class SortedWords {
  /** Where the words of each first character start; the next one's start is their end. */
  private readonly starts = new Int32Array(0x1_0002);
  /** The second character of each word, 0 where there is none: most searches end there, without a word being read. */
  private readonly seconds: Uint16Array;

  constructor(private readonly words: readonly string[]) {
    this.seconds = Uint16Array.from(words, (word) => (word.length > 1 ? word.charCodeAt(1) : 0));
    let next = 0;
    for (let first = 0; first <= 0x1_0000; first++) {
      this.starts[first] = next;
      while (next < words.length && words[next]?.charCodeAt(0) === first) next++;
    }
    this.starts[0x1_0001] = next;
  }

  /** The place of a word, -1 when it is not there. */
  find(word: string): number {
    const found = this.longestPrefix(word, 0);
    return found >= 0 && this.words[found] === word ? found : -1;
  }

  /** The place of the longest word that a text has at a place of its own, -1 when none stands there. */
  longestPrefix(text: string, place: number): number {
    const first = place < text.length ? text.charCodeAt(place) : 0x1_0000;
    let [low, high] = [int32At(this.starts, first), int32At(this.starts, first + 1)];
    let longest = -1;
    for (let at = 1; low < high; at++) {
      // A shorter word comes before all longer ones.
      if (elementAt(this.words, low).length === at) longest = low;
      if (place + at >= text.length) break;
      const code = text.charCodeAt(place + at);
      low = this.bound(low, high, at, code);
      high = this.bound(low, high, at, code + 1);
    }
    return longest;
  }

  /** The first word of a range whose character at a place is not before a given one. */
  private bound(from: number, to: number, at: number, code: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.codeAt(middle, at) < code) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private codeAt(word: number, at: number): number {
    if (at === 1) return uint16At(this.seconds, word);
    const there = elementAt(this.words, word);
    return there.length > at ? there.charCodeAt(at) : -1;
  }
}
